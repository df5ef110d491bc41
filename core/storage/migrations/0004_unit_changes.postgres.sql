-- Độ Phủ, version 4, PostgreSQL: excuses from a day to a day, merges and splits of units. Frozen once released.
CREATE TABLE excuse_version (
    excuse_id BIGINT NOT NULL,
    version INTEGER NOT NULL,
    unit_id BIGINT NOT NULL,
    first_day BIGINT NOT NULL,
    last_day BIGINT,
    reason TEXT NOT NULL CHECK (reason <> ''),
    journal BIGINT NOT NULL,
    PRIMARY KEY (excuse_id, version)
);
--;
CREATE TABLE lineage_part (
    lineage_id BIGINT NOT NULL,
    part INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    day BIGINT NOT NULL,
    rule TEXT NOT NULL CHECK (rule <> ''),
    from_unit BIGINT NOT NULL,
    to_unit BIGINT NOT NULL,
    base BIGINT NOT NULL CHECK (base >= 0),
    counted BIGINT CHECK (counted >= 0),
    journal BIGINT NOT NULL,
    PRIMARY KEY (lineage_id, part)
);
--;
CREATE TRIGGER excuse_version_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON excuse_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER lineage_part_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON lineage_part
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
