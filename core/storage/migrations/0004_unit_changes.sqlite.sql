-- Độ Phủ, version 4, SQLite: excuses from a day to a day, merges and splits of units. Frozen once released.
CREATE TABLE excuse_version (
    excuse_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER,
    reason TEXT NOT NULL CHECK (reason <> ''),
    journal INTEGER NOT NULL,
    PRIMARY KEY (excuse_id, version)
);
--;
CREATE TABLE lineage_part (
    lineage_id INTEGER NOT NULL,
    part INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    day INTEGER NOT NULL,
    rule TEXT NOT NULL CHECK (rule <> ''),
    from_unit INTEGER NOT NULL,
    to_unit INTEGER NOT NULL,
    base INTEGER NOT NULL CHECK (base >= 0),
    counted INTEGER CHECK (counted >= 0),
    journal INTEGER NOT NULL,
    PRIMARY KEY (lineage_id, part)
);
--;
CREATE TRIGGER excuse_version_no_update BEFORE UPDATE ON excuse_version
BEGIN SELECT RAISE(ABORT, 'excuse_version is append-only'); END;
--;
CREATE TRIGGER excuse_version_no_delete BEFORE DELETE ON excuse_version
BEGIN SELECT RAISE(ABORT, 'excuse_version is append-only'); END;
--;
CREATE TRIGGER excuse_version_no_replace BEFORE INSERT ON excuse_version WHEN EXISTS (SELECT 1 FROM excuse_version WHERE excuse_id = NEW.excuse_id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'excuse_version is append-only'); END;
--;
CREATE TRIGGER lineage_part_no_update BEFORE UPDATE ON lineage_part
BEGIN SELECT RAISE(ABORT, 'lineage_part is append-only'); END;
--;
CREATE TRIGGER lineage_part_no_delete BEFORE DELETE ON lineage_part
BEGIN SELECT RAISE(ABORT, 'lineage_part is append-only'); END;
--;
CREATE TRIGGER lineage_part_no_replace BEFORE INSERT ON lineage_part WHEN EXISTS (SELECT 1 FROM lineage_part WHERE lineage_id = NEW.lineage_id AND part = NEW.part)
BEGIN SELECT RAISE(ABORT, 'lineage_part is append-only'); END;
