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
    TRY_CAST(CASE WHEN getvariable('load').value_scale = 1 THEN value ELSE value * getvariable('load').value_scale END AS DECIMAL(18, 3)) AS value_usd,
    NULL::DECIMAL(18, 3) AS value_native, NULL::VARCHAR AS currency,
    NULL::DECIMAL(18, 3) AS cif_value_usd, NULL::DECIMAL(18, 3) AS fob_value_usd,
    TRY_CAST(CASE WHEN getvariable('load').weight_scale = 1 THEN net_weight ELSE net_weight * getvariable('load').weight_scale END AS DECIMAL(18, 3)) AS net_weight_kg,
    NULL::BOOLEAN AS weight_estimated,
    NULL::DECIMAL(18, 3) AS quantity, NULL::VARCHAR AS quantity_unit,
    NULL::DECIMAL(18, 3) AS quantity2, NULL::VARCHAR AS quantity2_unit,
    NULL::VARCHAR AS regime, NULL::VARCHAR AS province, NULL::VARCHAR AS transport, NULL::VARCHAR AS procedure,
    NULL::SMALLINT AS partner2,
    (CASE WHEN partner = 0 OR code = 'TOTAL' THEN 2 ELSE 0 END)::TINYINT AS role
  FROM (
    SELECT
      r.code AS reporter, p.code AS partner, w.flow AS flow, t.period AS period, t.code AS code,
      edition_of(CASE WHEN t.period > 9999 THEN t.period // 100 ELSE t.period END) AS hs_edition,
      t.value AS value, t.net_weight AS net_weight
    FROM (
      SELECT
        coalesce(nullif(getvariable('load').reporter, ''), reporter) AS reporter,
        coalesce(nullif(getvariable('load').partner, ''), partner) AS partner,
        coalesce(nullif(getvariable('load').flow, ''), flow) AS flow,
        coalesce(TRY_CAST(nullif(getvariable('load').period, '') AS INTEGER), period) AS period,
        coalesce(nullif(getvariable('load').code, ''), code) AS code,
        value, net_weight
      FROM (
        SELECT
          NULL::VARCHAR AS reporter, NULL::VARCHAR AS partner, NULL::VARCHAR AS flow, NULL::INTEGER AS period,
          NULL::VARCHAR AS code, NULL::DECIMAL(18, 3) AS value, NULL::DECIMAL(18, 3) AS net_weight
        WHERE false
        UNION ALL BY NAME
        SELECT * FROM read_csv(
          getvariable('load').table, columns = getvariable('load_columns'), auto_detect = false, header = true,
          delim = getvariable('load').delimiter, quote = '"', escape = '"', nullstr = getvariable('load').empty_words,
          ignore_errors = true)
      )
    ) t
    JOIN area_keys r ON r.key = t.reporter AND r.side = 'reporter' AND NOT r.is_group
    JOIN area_keys p ON p.key = t.partner AND p.side = 'partner' AND NOT p.is_group
    JOIN flow_words w ON w.word = t.flow
  )
  WHERE (period BETWEEN 1900 AND 2199 OR (period BETWEEN 190001 AND 219912 AND period % 100 BETWEEN 1 AND 12))
    AND value >= 0 AND (net_weight IS NULL OR net_weight >= 0)
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);
RESET disabled_optimizers;
