-- Độ Phủ, version 6, PostgreSQL: what imports were made from and what people taught. Frozen once released.
-- Which files and texts an import was made from, so that the same one is known again.
CREATE TABLE intake_source (
    journal BIGINT NOT NULL,
    place INTEGER NOT NULL,
    campaign_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL,
    PRIMARY KEY (journal, place)
);
--;
CREATE INDEX intake_source_content ON intake_source (sha256);
--;
-- What a person confirmed that a written name means. A version without a unit: forgotten again.
CREATE TABLE learned_name (
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    written TEXT NOT NULL,
    unit_id BIGINT,
    journal BIGINT NOT NULL,
    PRIMARY KEY (name_key, version)
);
--;
-- Likewise what stands in a column under a heading; an empty meaning: forgotten again.
CREATE TABLE learned_column (
    heading_key TEXT NOT NULL CHECK (heading_key <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    written TEXT NOT NULL,
    meaning TEXT NOT NULL,
    journal BIGINT NOT NULL,
    PRIMARY KEY (heading_key, version)
);
--;
-- An import that was undone may be taken again: which entry turned it back is looked up by it.
CREATE INDEX sheet_step_turned ON sheet_step (turned);
--;
CREATE TRIGGER intake_source_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON intake_source
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER learned_name_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON learned_name
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER learned_column_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON learned_column
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
