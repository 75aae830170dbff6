/*
title: Rows of a China customs download in the common meaning.
grain: one row of the file
method: >
  A missing second unit is written as quantity 0 in unit '?'. Rows by customs regime or province add up to the cell, as
  the form gives no total row beside them, so none is a breakdown.
*/
CREATE OR REPLACE TEMP VIEW fields AS
SELECT * REPLACE (
    CASE WHEN quantity_unit = '?' THEN NULL ELSE quantity END AS quantity,
    CASE WHEN quantity2_unit = '?' THEN NULL ELSE quantity2 END AS quantity2),
  false AS breakdown
FROM raw_rows;
