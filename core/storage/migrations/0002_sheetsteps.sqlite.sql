-- Độ Phủ, version 2, SQLite: the steps of a day's sheet, so that undo and redo outlive the program (R12). A step is a
-- journal entry with the revisions it brought; turning it back is an entry of its own. Frozen once released.
CREATE TABLE sheet_step (
    journal INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    turned INTEGER NOT NULL
);
--;
CREATE INDEX sheet_step_day ON sheet_step (campaign_id, day, journal);
--;
CREATE TABLE sheet_step_change (
    journal INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    before_revision INTEGER NOT NULL,
    after_revision INTEGER NOT NULL,
    PRIMARY KEY (journal, unit_id)
) WITHOUT ROWID;
--;
CREATE TRIGGER sheet_step_no_update BEFORE UPDATE ON sheet_step
BEGIN SELECT RAISE(ABORT, 'sheet_step is append-only'); END;
--;
CREATE TRIGGER sheet_step_no_delete BEFORE DELETE ON sheet_step
BEGIN SELECT RAISE(ABORT, 'sheet_step is append-only'); END;
--;
CREATE TRIGGER sheet_step_no_replace BEFORE INSERT ON sheet_step WHEN EXISTS (SELECT 1 FROM sheet_step WHERE journal = NEW.journal)
BEGIN SELECT RAISE(ABORT, 'sheet_step is append-only'); END;
--;
CREATE TRIGGER sheet_step_change_no_update BEFORE UPDATE ON sheet_step_change
BEGIN SELECT RAISE(ABORT, 'sheet_step_change is append-only'); END;
--;
CREATE TRIGGER sheet_step_change_no_delete BEFORE DELETE ON sheet_step_change
BEGIN SELECT RAISE(ABORT, 'sheet_step_change is append-only'); END;
--;
CREATE TRIGGER sheet_step_change_no_replace BEFORE INSERT ON sheet_step_change WHEN EXISTS (SELECT 1 FROM sheet_step_change WHERE journal = NEW.journal AND unit_id = NEW.unit_id)
BEGIN SELECT RAISE(ABORT, 'sheet_step_change is append-only'); END;
