-- Độ Phủ, version 6, SQLite: what imports were made from and what people taught. Frozen once released.
-- Which files and texts an import was made from, so that the same one is known again.
CREATE TABLE intake_source (
    journal INTEGER NOT NULL,
    place INTEGER NOT NULL,
    campaign_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL,
    PRIMARY KEY (journal, place)
) WITHOUT ROWID;
--;
CREATE INDEX intake_source_content ON intake_source (sha256);
--;
-- What a person confirmed that a written name means. A version without a unit: forgotten again.
CREATE TABLE learned_name (
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    written TEXT NOT NULL,
    unit_id INTEGER,
    journal INTEGER NOT NULL,
    PRIMARY KEY (name_key, version)
) WITHOUT ROWID;
--;
-- Likewise what stands in a column under a heading; an empty meaning: forgotten again.
CREATE TABLE learned_column (
    heading_key TEXT NOT NULL CHECK (heading_key <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    written TEXT NOT NULL,
    meaning TEXT NOT NULL,
    journal INTEGER NOT NULL,
    PRIMARY KEY (heading_key, version)
) WITHOUT ROWID;
--;
-- An import that was undone may be taken again: which entry turned it back is looked up by it.
CREATE INDEX sheet_step_turned ON sheet_step (turned);
--;
CREATE TRIGGER intake_source_no_update BEFORE UPDATE ON intake_source
BEGIN SELECT RAISE(ABORT, 'intake_source is append-only'); END;
--;
CREATE TRIGGER intake_source_no_delete BEFORE DELETE ON intake_source
BEGIN SELECT RAISE(ABORT, 'intake_source is append-only'); END;
--;
CREATE TRIGGER intake_source_no_replace BEFORE INSERT ON intake_source WHEN EXISTS (SELECT 1 FROM intake_source WHERE journal = NEW.journal AND place = NEW.place)
BEGIN SELECT RAISE(ABORT, 'intake_source is append-only'); END;
--;
CREATE TRIGGER learned_name_no_update BEFORE UPDATE ON learned_name
BEGIN SELECT RAISE(ABORT, 'learned_name is append-only'); END;
--;
CREATE TRIGGER learned_name_no_delete BEFORE DELETE ON learned_name
BEGIN SELECT RAISE(ABORT, 'learned_name is append-only'); END;
--;
CREATE TRIGGER learned_name_no_replace BEFORE INSERT ON learned_name WHEN EXISTS (SELECT 1 FROM learned_name WHERE name_key = NEW.name_key AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'learned_name is append-only'); END;
--;
CREATE TRIGGER learned_column_no_update BEFORE UPDATE ON learned_column
BEGIN SELECT RAISE(ABORT, 'learned_column is append-only'); END;
--;
CREATE TRIGGER learned_column_no_delete BEFORE DELETE ON learned_column
BEGIN SELECT RAISE(ABORT, 'learned_column is append-only'); END;
--;
CREATE TRIGGER learned_column_no_replace BEFORE INSERT ON learned_column WHEN EXISTS (SELECT 1 FROM learned_column WHERE heading_key = NEW.heading_key AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'learned_column is append-only'); END;
