-- Độ Phủ, version 2, PostgreSQL: the steps of a day's sheet, so that undo and redo outlive the program (R12). A step is a
-- journal entry with the revisions it brought; turning it back is an entry of its own. Frozen once released.
CREATE TABLE sheet_step (
    journal BIGINT PRIMARY KEY,
    campaign_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    turned BIGINT NOT NULL
);
--;
CREATE INDEX sheet_step_day ON sheet_step (campaign_id, day, journal);
--;
CREATE TABLE sheet_step_change (
    journal BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    before_revision INTEGER NOT NULL,
    after_revision INTEGER NOT NULL,
    PRIMARY KEY (journal, unit_id)
);
--;
CREATE TRIGGER sheet_step_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON sheet_step
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--;
CREATE TRIGGER sheet_step_change_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON sheet_step_change
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
