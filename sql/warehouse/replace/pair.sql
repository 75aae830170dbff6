/*
title: What a winning release speaks about, before its cells are compared with a loser's
grain: winner_slice is partner, flow, period and level; winner_split_value a combination of what rows are split by
*/
CREATE OR REPLACE TEMP TABLE winner_slice AS
SELECT DISTINCT reporter, partner, flow, period, level, completeness
FROM read_parquet(:winner_coverage);

CREATE OR REPLACE TEMP TABLE winner_split_value AS
SELECT DISTINCT reporter, flow, regime, province, transport, procedure, partner2
FROM release_rows(:winner_rows);
