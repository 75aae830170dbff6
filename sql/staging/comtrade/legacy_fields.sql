/*
title: Rows of UN Comtrade's downloads before 2022 (22 or 35 columns) in the common meaning.
grain: one row of the file
method: >
  Blank second partner, transport or procedure means the total. Flag 4 (alone or in a sum) says that the net weight is
  an estimate, as in UNSD's list of flags: 0 none, 2 quantity, 4 net weight, 6 both.
*/
CREATE OR REPLACE TEMP VIEW fields AS
SELECT * REPLACE (
    CASE WHEN partner2 IN ('0', '') THEN NULL ELSE partner2 END AS partner2,
    CASE WHEN transport IN ('0', '') THEN NULL ELSE transport END AS transport,
    CASE WHEN procedure IN ('C00', '0', '') THEN NULL ELSE procedure END AS procedure,
    CASE WHEN quantity_unit = 'No Quantity' THEN NULL ELSE quantity_unit END AS quantity_unit,
    CASE WHEN weight_estimated IS NULL THEN NULL
      ELSE ((TRY_CAST(weight_estimated AS INTEGER) & 4) <> 0)::VARCHAR END AS weight_estimated),
  coalesce(partner2 NOT IN ('0', ''), false) OR coalesce(transport NOT IN ('0', ''), false)
    OR coalesce(procedure NOT IN ('C00', '0', ''), false) AS breakdown
FROM raw_rows;
