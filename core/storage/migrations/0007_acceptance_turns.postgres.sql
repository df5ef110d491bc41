-- Độ Phủ, version 7, PostgreSQL: an accepted finding may be taken back, and accepted again (R12). What happened first stays
-- in acceptance; each later turn is a row of its own, and the last one holds. Frozen once released.
CREATE TABLE acceptance_turn (
    campaign_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    day INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    journal BIGINT NOT NULL,
    in_force INTEGER NOT NULL CHECK (in_force IN (0, 1)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (campaign_id, unit_id, day, revision, code, journal)
);
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
CREATE TRIGGER acceptance_turn_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON acceptance_turn
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
