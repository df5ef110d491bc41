-- Độ Phủ, version 1, PostgreSQL. Statements are parted by lines "--;". Frozen once released.
CREATE TABLE schema_migration (
    version INTEGER PRIMARY KEY,
    applied BIGINT NOT NULL
);
--;
CREATE TABLE journal (
    number BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    desk TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    day TEXT NOT NULL,
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    reason TEXT NOT NULL,
    digest BYTEA NOT NULL,
    previous BYTEA NOT NULL,
    hash BYTEA NOT NULL
);
--;
CREATE TABLE setting (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    value TEXT NOT NULL,
    journal BIGINT NOT NULL,
    PRIMARY KEY (name, version)
);
--;
CREATE TABLE campaign_version (
    campaign_id BIGINT NOT NULL,
    version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    journal BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, version)
);
--;
CREATE TABLE unit_version (
    unit_id BIGINT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit_group TEXT NOT NULL,
    short_name TEXT NOT NULL,
    parent TEXT NOT NULL,
    stream TEXT NOT NULL,
    aliases TEXT NOT NULL,
    former_names TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    phone TEXT NOT NULL,
    valid_from BIGINT,
    valid_to BIGINT,
    note TEXT NOT NULL,
    journal BIGINT NOT NULL,
    PRIMARY KEY (unit_id, version)
);
--;
CREATE TABLE base (
    base_id BIGINT PRIMARY KEY,
    unit_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    value BIGINT NOT NULL CHECK (value >= 0),
    valid_from BIGINT NOT NULL,
    source TEXT NOT NULL,
    estimate INTEGER NOT NULL,
    journal BIGINT NOT NULL
);
--;
CREATE TABLE code_past (
    past_id BIGINT PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    valid_from BIGINT,
    valid_to BIGINT,
    became TEXT NOT NULL,
    note TEXT NOT NULL,
    journal BIGINT NOT NULL
);
--;
CREATE TABLE report_revision (
    campaign_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    said INTEGER NOT NULL,
    installed BIGINT CHECK (installed >= 0),
    received BIGINT NOT NULL,
    first_received BIGINT NOT NULL,
    channel INTEGER NOT NULL,
    sender TEXT NOT NULL,
    note TEXT NOT NULL,
    reason TEXT NOT NULL,
    journal BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, unit_id, day, revision),
    CHECK ((said = 0) = (installed IS NOT NULL))
);
--;
CREATE TABLE acceptance (
    campaign_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    journal BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, unit_id, day, revision, code)
);
--;
CREATE TABLE day_act (
    campaign_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    step INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    snapshot TEXT NOT NULL,
    journal BIGINT NOT NULL,
    PRIMARY KEY (campaign_id, day, step)
);
--;
-- Derived from report_revision, acceptance and base by core/checks; rebuilt at will, checked by verify. figures: see
-- core/storage/packedstanding.h; what SQL itself adds up or looks for stands beside it.
CREATE TABLE standing (
    campaign_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    counted BIGINT,
    first_received BIGINT NOT NULL,
    figures BYTEA NOT NULL,
    PRIMARY KEY (campaign_id, unit_id, day)
);
--;
-- Few reports carry words: kept apart, by day, so that a day's are found at once.
CREATE TABLE standing_words (
    campaign_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    unit_id BIGINT NOT NULL,
    note TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (campaign_id, day, unit_id)
);
--;
CREATE TABLE standing_finding (
    campaign_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    unit_id BIGINT NOT NULL,
    place INTEGER NOT NULL,
    code TEXT NOT NULL,
    first BIGINT NOT NULL,
    second BIGINT NOT NULL,
    since INTEGER NOT NULL,
    offered BIGINT,
    accepted_journal BIGINT,
    accepted_reason TEXT NOT NULL,
    PRIMARY KEY (campaign_id, day, unit_id, place)
);
--;
-- What was said is never changed (R12): the database itself refuses.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
--;
CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER setting_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON setting
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER campaign_version_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON campaign_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER unit_version_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_version
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER base_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON base
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER code_past_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON code_past
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER report_revision_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON report_revision
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER acceptance_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON acceptance
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER day_act_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON day_act
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
