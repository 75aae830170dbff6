/*
title: What the rows of a winning release are split by
grain: a combination of reporter, flow, regime, province, transport, procedure and second partner
*/
CREATE OR REPLACE TEMP TABLE winner_split_value AS
SELECT DISTINCT reporter, flow, regime, province, transport, procedure, partner2
FROM release_rows(:winner_rows);
