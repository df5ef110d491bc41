-- Độ Phủ, version 7, SQLite: an accepted finding may be taken back, and accepted again (R12). What happened first stays in
-- acceptance; each later turn is a row of its own, and the last one holds. Frozen once released.
-- The key's columns stand first: SQLite 3.40 checks the wrong column of a table without row numbers otherwise.
CREATE TABLE acceptance_turn (
    campaign_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    journal INTEGER NOT NULL,
    in_force INTEGER NOT NULL CHECK (in_force IN (0, 1)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (campaign_id, unit_id, day, revision, code, journal)
) WITHOUT ROWID;
--;
CREATE VIEW acceptance_act AS
SELECT campaign_id, unit_id, day, revision, code, 1 AS in_force, reason, journal FROM acceptance
UNION ALL
SELECT campaign_id, unit_id, day, revision, code, in_force, reason, journal FROM acceptance_turn;
--;
CREATE INDEX acceptance_journal ON acceptance (journal);
--;
CREATE INDEX acceptance_turn_journal ON acceptance_turn (journal);
--;
CREATE TRIGGER acceptance_turn_no_update BEFORE UPDATE ON acceptance_turn
BEGIN SELECT RAISE(ABORT, 'acceptance_turn is append-only'); END;
--;
CREATE TRIGGER acceptance_turn_no_delete BEFORE DELETE ON acceptance_turn
BEGIN SELECT RAISE(ABORT, 'acceptance_turn is append-only'); END;
--;
CREATE TRIGGER acceptance_turn_no_replace BEFORE INSERT ON acceptance_turn WHEN EXISTS (SELECT 1 FROM acceptance_turn WHERE campaign_id = NEW.campaign_id AND unit_id = NEW.unit_id AND day = NEW.day AND revision = NEW.revision AND code = NEW.code AND journal = NEW.journal)
BEGIN SELECT RAISE(ABORT, 'acceptance_turn is append-only'); END;
