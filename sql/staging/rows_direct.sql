/*
title: Usable rows read straight from a table that needs no mending.
grain: one row of the file
method: >
  The short way for large plain tables: the reader converts while it reads. Gives the same rows as the common stage for
  every row it takes, and leaves out any row that stage might treat otherwise. The loader compares the count with the
  number of lines and takes the long way if one is missing.
*/
-- The table streams past the small code tables in its own order; a planner that swaps them would shuffle the rows.
SET disabled_optimizers = 'join_order,build_side_probe_side';
COPY (
  SELECT
    reporter, partner, flow, period, code, hs_edition,
    direct_amount(value, getvariable('load').value_scale) AS value_usd,
    NULL::DECIMAL(18, 3) AS value_native, NULL::VARCHAR AS currency,
    NULL::DECIMAL(18, 3) AS cif_value_usd, NULL::DECIMAL(18, 3) AS fob_value_usd,
    direct_amount(net_weight, getvariable('load').weight_scale) AS net_weight_kg,
    NULL::BOOLEAN AS weight_estimated,
    NULL::DECIMAL(18, 3) AS quantity, NULL::VARCHAR AS quantity_unit,
    NULL::DECIMAL(18, 3) AS quantity2, NULL::VARCHAR AS quantity2_unit,
    NULL::VARCHAR AS regime, NULL::VARCHAR AS province, NULL::VARCHAR AS transport, NULL::VARCHAR AS procedure,
    NULL::SMALLINT AS partner2,
    (CASE WHEN partner = 0 OR code = 'TOTAL' THEN 2 ELSE 0 END)::TINYINT AS role
  FROM (
    SELECT
      t.reporter AS reporter, t.partner AS partner,
      -- The words of the common stage; a table with others does not come this way.
      CASE t.flow
        WHEN 'M' THEN 'M' WHEN 'X' THEN 'X' WHEN 'import' THEN 'M' WHEN 'export' THEN 'X'
        WHEN 'Import' THEN 'M' WHEN 'Export' THEN 'X' WHEN 'RM' THEN 'RM' WHEN 'RX' THEN 'RX' END AS flow,
      t.period AS period, t.code AS code,
      edition_of(CASE WHEN t.period > 9999 THEN t.period // 100 ELSE t.period END) AS hs_edition,
      t.value AS value, t.net_weight AS net_weight
    FROM direct_rows t
  )
  WHERE flow IS NOT NULL
    AND (period BETWEEN 1900 AND 2199 OR (period BETWEEN 190001 AND 219912 AND period % 100 BETWEEN 1 AND 12))
    AND value >= 0 AND (net_weight IS NULL OR net_weight >= 0)
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);
RESET disabled_optimizers;
