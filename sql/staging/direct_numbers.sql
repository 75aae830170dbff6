/*
title: The rows of a large plain table with areas by numbers, read and converted in one go.
grain: one row of the file
method: A row whose area is unknown is left out here; the loader sees it from the count and takes the common way.
*/
CREATE OR REPLACE TEMP TABLE reporter_keys AS
SELECT key::SMALLINT AS key, code FROM area_keys WHERE side = 'reporter' AND NOT is_group AND key = (key::SMALLINT)::VARCHAR;
CREATE OR REPLACE TEMP TABLE partner_keys AS
SELECT key::SMALLINT AS key, code FROM area_keys WHERE side = 'partner' AND NOT is_group AND key = (key::SMALLINT)::VARCHAR;
CREATE OR REPLACE TEMP VIEW direct_rows AS
SELECT
  r.code AS reporter, p.code AS partner,
  coalesce(nullif(getvariable('load').flow, ''), t.flow) AS flow,
  coalesce(TRY_CAST(nullif(getvariable('load').period, '') AS INTEGER), t.period) AS period,
  coalesce(nullif(getvariable('load').code, ''), t.code) AS code,
  t.value, t.net_weight
FROM (
  SELECT * REPLACE (
    coalesce(TRY_CAST(nullif(getvariable('load').reporter, '') AS SMALLINT), reporter) AS reporter,
    coalesce(TRY_CAST(nullif(getvariable('load').partner, '') AS SMALLINT), partner) AS partner)
  FROM (
    SELECT
      NULL::SMALLINT AS reporter, NULL::SMALLINT AS partner, NULL::VARCHAR AS flow, NULL::INTEGER AS period,
      NULL::VARCHAR AS code, NULL::DECIMAL(18, 3) AS value, NULL::DECIMAL(18, 3) AS net_weight
    WHERE false
    UNION ALL BY NAME
    SELECT * FROM read_csv(
      getvariable('load').table, columns = getvariable('load_columns'), auto_detect = false, header = true,
      delim = getvariable('load').delimiter, quote = '"', escape = '"', nullstr = getvariable('load').empty_words,
      ignore_errors = true)
  )
) t
JOIN reporter_keys r ON r.key = t.reporter
JOIN partner_keys p ON p.key = t.partner;
