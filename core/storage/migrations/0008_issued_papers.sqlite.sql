-- Version 8, SQLite: the papers that left the office, and the very bytes they left as.
CREATE TABLE issued_paper (
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    campaign_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    day INTEGER NOT NULL,
    unit_code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    symbol TEXT NOT NULL,
    signed_on INTEGER NOT NULL,
    title TEXT NOT NULL,
    recipients TEXT NOT NULL,
    signer TEXT NOT NULL,
    seal TEXT NOT NULL,
    office_version INTEGER NOT NULL,
    journal INTEGER NOT NULL,
    PRIMARY KEY (year, number),
    UNIQUE (campaign_id, kind, day, unit_code, version)
) WITHOUT ROWID;
--;
CREATE TABLE paper_content (
    sha256 TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
);
--;
CREATE TABLE issued_file (
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    suffix TEXT NOT NULL CHECK (suffix <> ''),
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    PRIMARY KEY (year, number, suffix)
) WITHOUT ROWID;
--;
CREATE TRIGGER issued_paper_no_update BEFORE UPDATE ON issued_paper
BEGIN SELECT RAISE(ABORT, 'issued_paper is append-only'); END;
--;
CREATE TRIGGER issued_paper_no_delete BEFORE DELETE ON issued_paper
BEGIN SELECT RAISE(ABORT, 'issued_paper is append-only'); END;
--;
CREATE TRIGGER issued_paper_no_replace BEFORE INSERT ON issued_paper WHEN EXISTS (SELECT 1 FROM issued_paper WHERE (year = NEW.year AND number = NEW.number) OR (campaign_id = NEW.campaign_id AND kind = NEW.kind AND day = NEW.day AND unit_code = NEW.unit_code AND version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'issued_paper is append-only'); END;
--;
CREATE TRIGGER paper_content_no_update BEFORE UPDATE ON paper_content
BEGIN SELECT RAISE(ABORT, 'paper_content is append-only'); END;
--;
CREATE TRIGGER paper_content_no_delete BEFORE DELETE ON paper_content
BEGIN SELECT RAISE(ABORT, 'paper_content is append-only'); END;
--;
CREATE TRIGGER paper_content_no_replace BEFORE INSERT ON paper_content WHEN EXISTS (SELECT 1 FROM paper_content WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'paper_content is append-only'); END;
--;
CREATE TRIGGER issued_file_no_update BEFORE UPDATE ON issued_file
BEGIN SELECT RAISE(ABORT, 'issued_file is append-only'); END;
--;
CREATE TRIGGER issued_file_no_delete BEFORE DELETE ON issued_file
BEGIN SELECT RAISE(ABORT, 'issued_file is append-only'); END;
--;
CREATE TRIGGER issued_file_no_replace BEFORE INSERT ON issued_file WHEN EXISTS (SELECT 1 FROM issued_file WHERE year = NEW.year AND number = NEW.number AND suffix = NEW.suffix)
BEGIN SELECT RAISE(ABORT, 'issued_file is append-only'); END;
