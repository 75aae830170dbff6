/*
title: What a winning release speaks about, before its cells are compared with a loser's
grain: reporter, partner, flow, period, level
*/
CREATE OR REPLACE TEMP TABLE winner_slice AS
SELECT DISTINCT reporter, partner, flow, period, level, completeness
FROM read_parquet(:winner_coverage);
