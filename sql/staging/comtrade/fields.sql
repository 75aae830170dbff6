/*
title: Rows of UN Comtrade (version 1 CSV or API answer) in the common meaning.
grain: one row of the file
method: >
  Second partner 0, transport 0 and procedure C00 mean "all together"; any other value marks a row that is contained in
  that total. isAggregate alone says nothing, since UNSD sets it on sums over dimensions too. A net weight or quantity of
  zero stands for "not known".
*/
CREATE OR REPLACE TEMP VIEW fields AS
SELECT * REPLACE (
    CASE WHEN partner2 IN ('0', '') THEN NULL ELSE partner2 END AS partner2,
    CASE WHEN transport IN ('0', '') THEN NULL ELSE transport END AS transport,
    CASE WHEN procedure IN ('C00', '0', '') THEN NULL ELSE procedure END AS procedure,
    CASE WHEN TRY_CAST(net_weight AS DOUBLE) = 0 THEN NULL ELSE net_weight END AS net_weight,
    CASE WHEN TRY_CAST(quantity AS DOUBLE) = 0 THEN NULL ELSE quantity END AS quantity,
    CASE WHEN quantity_unit = 'N/A' THEN NULL ELSE quantity_unit END AS quantity_unit),
  coalesce(partner2 NOT IN ('0', ''), false) OR coalesce(transport NOT IN ('0', ''), false)
    OR coalesce(procedure NOT IN ('C00', '0', ''), false) AS breakdown
FROM raw_rows;
