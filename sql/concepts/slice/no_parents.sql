/*
title: Stands for the parents where all codes have one length
grain: kind, reporter, partner, flow, period, code
needs: cells
*/
CREATE OR REPLACE TEMP TABLE parents AS
SELECT kind, reporter, partner, flow, period, code
FROM cells
LIMIT 0
