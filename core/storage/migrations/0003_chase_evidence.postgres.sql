-- Version 3, PostgreSQL: who was reminded or called and what they promised; the papers behind a number.
CREATE TABLE chase (
    campaign_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    kind INTEGER NOT NULL,
    at BIGINT NOT NULL,
    channel INTEGER NOT NULL,
    promised BIGINT,
    note TEXT NOT NULL,
    journal BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, day, unit_id, number)
);
--;
-- A file is kept once, however many units it speaks for.
CREATE TABLE evidence_content (
    sha256 TEXT PRIMARY KEY,
    bytes BYTEA NOT NULL
);
--;
CREATE TABLE evidence (
    campaign_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL,
    journal BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, day, unit_id, number)
);
--;
CREATE INDEX evidence_by_content ON evidence (sha256);
--;
CREATE TRIGGER chase_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON chase
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER evidence_content_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_content
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER evidence_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
