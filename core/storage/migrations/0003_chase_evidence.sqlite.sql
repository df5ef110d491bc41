-- Version 3, SQLite: who was reminded or called and what they promised; the papers behind a number.
CREATE TABLE chase (
    campaign_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    promised INTEGER,
    note TEXT NOT NULL,
    journal INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, day, unit_id, number)
) WITHOUT ROWID;
--;
-- A file is kept once, however many units it speaks for.
CREATE TABLE evidence_content (
    sha256 TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
);
--;
CREATE TABLE evidence (
    campaign_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL,
    journal INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, day, unit_id, number)
) WITHOUT ROWID;
--;
CREATE INDEX evidence_by_content ON evidence (sha256);
--;
CREATE TRIGGER chase_no_update BEFORE UPDATE ON chase
BEGIN SELECT RAISE(ABORT, 'chase is append-only'); END;
--;
CREATE TRIGGER chase_no_delete BEFORE DELETE ON chase
BEGIN SELECT RAISE(ABORT, 'chase is append-only'); END;
--;
CREATE TRIGGER chase_no_replace BEFORE INSERT ON chase WHEN EXISTS (SELECT 1 FROM chase WHERE campaign_id = NEW.campaign_id AND day = NEW.day AND unit_id = NEW.unit_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'chase is append-only'); END;
--;
CREATE TRIGGER evidence_content_no_update BEFORE UPDATE ON evidence_content
BEGIN SELECT RAISE(ABORT, 'evidence_content is append-only'); END;
--;
CREATE TRIGGER evidence_content_no_delete BEFORE DELETE ON evidence_content
BEGIN SELECT RAISE(ABORT, 'evidence_content is append-only'); END;
--;
CREATE TRIGGER evidence_content_no_replace BEFORE INSERT ON evidence_content WHEN EXISTS (SELECT 1 FROM evidence_content WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'evidence_content is append-only'); END;
--;
CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
--;
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
--;
CREATE TRIGGER evidence_no_replace BEFORE INSERT ON evidence WHEN EXISTS (SELECT 1 FROM evidence WHERE campaign_id = NEW.campaign_id AND day = NEW.day AND unit_id = NEW.unit_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
