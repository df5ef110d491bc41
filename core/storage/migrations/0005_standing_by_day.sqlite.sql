-- Độ Phủ, version 5, SQLite. One day of all units lies side by side: read in one piece, however long the history is.
CREATE INDEX standing_by_day ON standing (campaign_id, day, unit_id, figures);
