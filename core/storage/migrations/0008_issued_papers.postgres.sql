-- Version 8, PostgreSQL: the papers that left the office, and the very bytes they left as.
CREATE TABLE issued_paper (
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    campaign_id BIGINT NOT NULL,
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
    journal BIGINT NOT NULL,
    PRIMARY KEY (year, number),
    UNIQUE (campaign_id, kind, day, unit_code, version)
);
--;
CREATE TABLE paper_content (
    sha256 TEXT PRIMARY KEY,
    bytes BYTEA NOT NULL
);
--;
CREATE TABLE issued_file (
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    suffix TEXT NOT NULL CHECK (suffix <> ''),
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    PRIMARY KEY (year, number, suffix)
);
--;
CREATE TRIGGER issued_paper_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_paper
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER paper_content_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_content
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER issued_file_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON issued_file
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
