/*
title: Distinct slices of the rows, for a loader that counted them while it read
grain: reporter, partner, flow, period, level, hs_edition, currency
*/
CREATE OR REPLACE TEMP TABLE slice (
    reporter SMALLINT,
    partner SMALLINT,
    flow VARCHAR,
    period INTEGER,
    level INTEGER,
    hs_edition VARCHAR,
    currency VARCHAR,
    row_count BIGINT
);
