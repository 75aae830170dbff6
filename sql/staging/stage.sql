/*
title: Rows in the canonical columns, with the first reason why a row cannot be used.
grain: one row of the file
needs: fields, words_in_use, area_keys, flow_words, edition_keys, rates
method: >
  Periods and codes are read once for each text that occurs, since a file says the same few over and over.
  Constants of the source stand in for columns it lacks. Codes of areas, flows and editions are looked up; numbers are
  scaled to dollars and kilograms. January and February as one figure are a period of their own (20200102). A value in
  another currency is divided by the average rate of its month (of its year for annual figures). problem is NULL for a usable row.
*/
CREATE OR REPLACE TEMP TABLE period_words AS
SELECT word, period_year(word) AS year, period_month(word) AS month, is_period(word) AS is_period,
  is_joint(word) AS is_joint
FROM (
  SELECT coalesce(nullif(getvariable('load').period, ''), said(word)) AS word FROM words_in_use WHERE role = 'period'
  UNION
  SELECT nullif(getvariable('load').period, '')
) WHERE word IS NOT NULL;

CREATE OR REPLACE TEMP TABLE code_words AS
SELECT word, text, digits,
  coalesce(regexp_full_match(digits, 'TOTAL|[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{8,10}'), false) AS is_code
FROM (
  SELECT word, text,
    CASE WHEN text IN ('TOTAL', 'ALL', '0', '00', '合计') OR regexp_full_match(text, 'AG[0-9]') THEN 'TOTAL'
      ELSE padded_code(text) END AS digits
  FROM (
    SELECT word, upper(regexp_replace(word, '[.\s]', '', 'g')) AS text
    FROM (
      SELECT coalesce(nullif(getvariable('load').code, ''), said(word)) AS word FROM words_in_use WHERE role = 'code'
      UNION
      SELECT nullif(getvariable('load').code, '')
    ) WHERE word IS NOT NULL
  )
);

-- One view, since the engine binds every view it meets anew.
CREATE OR REPLACE TEMP VIEW judged AS
WITH texts AS (
  SELECT
    f.* REPLACE (
      said(value) AS value, said(cif_value) AS cif_value, said(fob_value) AS fob_value, said(net_weight) AS net_weight,
      said(quantity) AS quantity, said(quantity2) AS quantity2,
      coalesce(nullif(getvariable('load').currency, ''), upper(said(currency))) AS currency,
      coalesce(said(quantity_unit), nullif(getvariable('load').quantity_unit, '')) AS quantity_unit,
      said(quantity2_unit) AS quantity2_unit),
    upper(coalesce(nullif(getvariable('load').reporter, ''), said(reporter))) AS reporter_key,
    upper(coalesce(nullif(getvariable('load').partner, ''), said(partner))) AS partner_key,
    upper(said(partner2)) AS partner2_key,
    lower(coalesce(nullif(getvariable('load').flow, ''), said(flow))) AS flow_word,
    upper(said(edition)) AS edition_key,
    coalesce(nullif(getvariable('load').period, ''), said(period)) AS period_text,
    coalesce(nullif(getvariable('load').code, ''), said(code)) AS code_word
  FROM fields f
), numbers AS (
  SELECT t.* EXCLUDE (month), y.year AS year, y.is_period AS is_period, coalesce(y.is_joint, false) AS is_joint,
    CASE WHEN t.month IS NULL THEN y.month ELSE nullif(TRY_CAST(t.month AS INTEGER), 52) END AS month_number,
    c.text AS code_text, c.digits AS code_digits, coalesce(c.is_code, false) AS is_code
  FROM texts t
  LEFT JOIN period_words y ON y.word = t.period_text
  LEFT JOIN code_words c ON c.word = t.code_word
), looked_up AS (
  SELECT n.*,
    CASE
      WHEN is_joint THEN year * 10000 + 102
      WHEN getvariable('load').february_joint AND r.code = 156 AND year * 100 + month_number = 202002 THEN 20200102
      WHEN is_period AND year BETWEEN 1900 AND 2199 AND coalesce(month_number, 1) BETWEEN 1 AND 12
        THEN coalesce(year * 100 + month_number, year)
    END AS period_number,
    r.code AS reporter_code, p.code AS partner_code, p2.code AS partner2_code,
    coalesce(r.is_group, false) OR coalesce(p.is_group, false) AS is_group,
    w.flow AS flow_code, k.key AS known_edition_key, k.edition AS named_edition
  FROM numbers n
  LEFT JOIN area_keys r ON r.side = 'reporter' AND r.key = n.reporter_key
  LEFT JOIN area_keys p ON p.side = 'partner' AND p.key = n.partner_key
  LEFT JOIN area_keys p2 ON p2.side = 'partner' AND p2.key = n.partner2_key
  LEFT JOIN flow_words w ON w.word = n.flow_word
  LEFT JOIN edition_keys k ON k.key = n.edition_key
), scaled AS (
  SELECT l.*,
    amount_of(value, getvariable('load').value_scale) AS value_amount,
    amount_of(cif_value, getvariable('load').value_scale) AS cif_amount,
    amount_of(fob_value, getvariable('load').value_scale) AS fob_amount,
    amount_of(net_weight, getvariable('load').weight_scale) AS weight_amount,
    amount_of(quantity, getvariable('load').quantity_scale) AS quantity_amount,
    amount_of(quantity2, 1.0) AS quantity2_amount,
    CASE WHEN l.currency = 'USD' THEN 1.0 ELSE e.units_per_usd END AS units_per_usd
  FROM looked_up l
  LEFT JOIN rates e ON e.currency = l.currency AND e.period = l.period_number
)
SELECT
  line, label, code_text, breakdown,
  reporter_code AS reporter,
  partner_code AS partner,
  flow_code AS flow,
  period_number AS period,
  code_digits AS code,
  CASE WHEN edition_key IS NULL THEN edition_of(year) ELSE named_edition END AS hs_edition,
  CASE WHEN currency = 'USD' THEN value_amount ELSE CAST(value_amount / units_per_usd AS DECIMAL(18, 3)) END AS value_usd,
  CASE WHEN currency <> 'USD' THEN value_amount END AS value_native,
  nullif(currency, 'USD') AS currency,
  CASE WHEN currency = 'USD' THEN cif_amount ELSE CAST(cif_amount / units_per_usd AS DECIMAL(18, 3)) END AS cif_value_usd,
  CASE WHEN currency = 'USD' THEN fob_amount ELSE CAST(fob_amount / units_per_usd AS DECIMAL(18, 3)) END AS fob_value_usd,
  CASE
    WHEN weight_amount IS NOT NULL THEN weight_amount
    WHEN lower(quantity_unit) IN ('千克', '公斤', 'kg', 'kilogram', 'kilograms') THEN quantity_amount
    WHEN lower(quantity_unit) IN ('吨', 't', 'tonne', 'tonnes', 'metric ton') THEN TRY_CAST(quantity_amount * 1000 AS DECIMAL(18, 3))
    WHEN lower(quantity2_unit) IN ('千克', '公斤', 'kg', 'kilogram', 'kilograms') THEN quantity2_amount
    WHEN lower(quantity2_unit) IN ('吨', 't', 'tonne', 'tonnes', 'metric ton') THEN TRY_CAST(quantity2_amount * 1000 AS DECIMAL(18, 3))
  END AS net_weight_kg,
  TRY_CAST(lower(weight_estimated) AS BOOLEAN) AS weight_estimated,
  quantity_amount AS quantity,
  CASE WHEN quantity_amount IS NOT NULL THEN quantity_unit END AS quantity_unit,
  quantity2_amount AS quantity2,
  CASE WHEN quantity2_amount IS NOT NULL THEN quantity2_unit END AS quantity2_unit,
  nullif(regime, '') AS regime,
  nullif(province, '') AS province,
  nullif(transport, '') AS transport,
  nullif(procedure, '') AS procedure,
  partner2_code AS partner2,
  (CASE WHEN breakdown THEN 1 WHEN partner_code = 0 OR is_group OR code_digits = 'TOTAL' THEN 2 ELSE 0 END)::TINYINT AS role,
  CASE
    WHEN kind = 'S' THEN {'notice': 'not_goods', 'column_name': 'kind', 'value': kind}
    WHEN list_contains(getvariable('load').statuses, status)
      THEN {'notice': 'not_an_observation', 'column_name': 'status', 'value': status}
    WHEN period_number IS NULL THEN {'notice': 'bad_period', 'column_name': 'period', 'value': period_text}
    WHEN reporter_code IS NULL THEN {'notice': 'unknown_area', 'column_name': 'reporter', 'value': reporter_key}
    WHEN partner_code IS NULL THEN {'notice': 'unknown_area', 'column_name': 'partner', 'value': partner_key}
    WHEN partner2_key IS NOT NULL AND partner2_code IS NULL
      THEN {'notice': 'unknown_area', 'column_name': 'partner2', 'value': partner2_key}
    WHEN flow_code IS NULL THEN {'notice': 'bad_flow', 'column_name': 'flow', 'value': flow_word}
    WHEN edition_key IS NOT NULL AND known_edition_key IS NULL
      THEN {'notice': 'not_hs', 'column_name': 'edition', 'value': edition_key}
    WHEN NOT is_code
      THEN {'notice': 'bad_code', 'column_name': 'code', 'value': code_text}
    WHEN value IS NULL THEN {'notice': 'missing_value', 'column_name': 'value', 'value': ''}
    WHEN value_amount IS NULL THEN {'notice': 'bad_number', 'column_name': 'value', 'value': value}
    WHEN value_amount < 0 THEN {'notice': 'negative_number', 'column_name': 'value', 'value': value}
    WHEN cif_value IS NOT NULL AND cif_amount IS NULL THEN {'notice': 'bad_number', 'column_name': 'cif_value', 'value': cif_value}
    WHEN fob_value IS NOT NULL AND fob_amount IS NULL THEN {'notice': 'bad_number', 'column_name': 'fob_value', 'value': fob_value}
    WHEN net_weight IS NOT NULL AND weight_amount IS NULL
      THEN {'notice': 'bad_number', 'column_name': 'net_weight', 'value': net_weight}
    WHEN weight_amount < 0 THEN {'notice': 'negative_number', 'column_name': 'net_weight', 'value': net_weight}
    WHEN quantity IS NOT NULL AND quantity_amount IS NULL
      THEN {'notice': 'bad_number', 'column_name': 'quantity', 'value': quantity}
    WHEN quantity_amount < 0 THEN {'notice': 'negative_number', 'column_name': 'quantity', 'value': quantity}
    WHEN quantity2 IS NOT NULL AND quantity2_amount IS NULL
      THEN {'notice': 'bad_number', 'column_name': 'quantity2', 'value': quantity2}
    WHEN quantity2_amount < 0 THEN {'notice': 'negative_number', 'column_name': 'quantity2', 'value': quantity2}
  END AS problem
FROM scaled;
