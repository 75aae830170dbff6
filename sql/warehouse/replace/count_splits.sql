/*
title: Rows of two releases that are split by regime, province, transport, procedure or second partner
grain: one row
*/
SELECT count(regime) + count(province) + count(transport) + count(procedure) + count(partner2) AS splits
FROM release_rows([:winner_rows, :loser_rows]);
