/*
title: Small expressions that every source uses, and the tables of codes a load looks things up in.
*/
CREATE OR REPLACE TEMP TABLE area_keys (side VARCHAR, key VARCHAR, code SMALLINT, is_group BOOLEAN);
CREATE OR REPLACE TEMP TABLE flow_words (word VARCHAR, flow VARCHAR);
CREATE OR REPLACE TEMP TABLE edition_keys (key VARCHAR, edition VARCHAR);
CREATE OR REPLACE TEMP TABLE rates (currency VARCHAR, period INTEGER, units_per_usd DOUBLE);

-- Text that says something: not empty and not one of the file's words for "nothing".
CREATE OR REPLACE TEMP MACRO said(t) AS
  CASE WHEN t = '' OR list_contains(getvariable('load').null_words, t) THEN NULL ELSE t END;

-- Removes separators of thousands and brings the decimal mark to a point.
CREATE OR REPLACE TEMP MACRO plain_number(t) AS
  CASE WHEN getvariable('load').thousands = '' AND getvariable('load').decimal = '.' THEN t
    ELSE replace(
      CASE WHEN getvariable('load').thousands = '' THEN t ELSE replace(t, getvariable('load').thousands, '') END,
      getvariable('load').decimal, '.') END;

-- The scaled number, or NULL where the text is none; at most nine decimals are kept before scaling. Where nothing is
-- scaled, numbers below a billion fit into 64 bits and take a tenth of the time.
CREATE OR REPLACE TEMP MACRO amount_of(t, scale) AS
  CASE WHEN regexp_full_match(plain_number(t), '[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,2})?')
    THEN coalesce(
      CASE WHEN scale = 1 THEN TRY_CAST(TRY_CAST(plain_number(t) AS DECIMAL(18, 9)) AS DECIMAL(18, 3)) END,
      TRY_CAST(TRY_CAST(plain_number(t) AS DECIMAL(38, 9)) * scale AS DECIMAL(18, 3))) END;

-- 2023, 202310, 2023-10, 2023/1, 2023年10月, 2023M10 or a day, of which the month counts.
CREATE OR REPLACE TEMP MACRO period_year(t) AS TRY_CAST(regexp_extract(t, '^([12][0-9]{3})', 1) AS INTEGER);
CREATE OR REPLACE TEMP MACRO period_month(t) AS TRY_CAST(nullif(regexp_extract(
  t, '^[0-9]{4}[-/.年M ]?([0-9]{1,2})(月|[-/.]?[0-9]{2})?$', 1), '') AS INTEGER);
CREATE OR REPLACE TEMP MACRO is_period(t) AS
  regexp_full_match(t, '[12][0-9]{3}年?|[12][0-9]{3}[-/.年M ]?[0-9]{1,2}月?|[12][0-9]{7}')
  OR regexp_full_match(t, '[12][0-9]{3}(-[0-9]{2}-|/[0-9]{2}/|[.][0-9]{2}[.])[0-9]{2}');

-- January and February of one year as one figure: 202001-202002, 2020-01..02, 2020年1-2月; 2020-01-02 is a day.
CREATE OR REPLACE TEMP MACRO is_joint(t) AS
  regexp_full_match(t, '[12][0-9]{3}[-/.年M ]?0?1月? ?(-|–|—|~|～|至|到|[.][.]) ?([12][0-9]{3}[-/.年M ]?)?0?2月?')
  AND NOT regexp_full_match(t, '[12][0-9]{3}-0?1-0?2')
  AND coalesce(nullif(regexp_extract(t, '[^0-9]([12][0-9]{3})[-/.年M ]?0?2月?$', 1), ''), left(t, 4)) = left(t, 4);

-- A restored leading zero: an odd number of digits can only come from a lost one.
CREATE OR REPLACE TEMP MACRO padded_code(t) AS
  CASE WHEN getvariable('load').pad_codes AND regexp_full_match(t, '[1-9]|[1-9][0-9]{2}|[1-9][0-9]{4}|[1-9][0-9]{6}')
    THEN '0' || t ELSE t END;

-- Edition by the year's first editions of the file; NULL before the first and where the file names none.
CREATE OR REPLACE TEMP MACRO edition_of(y) AS CASE
  WHEN y >= getvariable('load').hs2022 THEN 'HS2022' WHEN y >= getvariable('load').hs2017 THEN 'HS2017'
  WHEN y >= getvariable('load').hs2012 THEN 'HS2012' WHEN y >= getvariable('load').hs2007 THEN 'HS2007'
  WHEN y >= getvariable('load').hs2002 THEN 'HS2002' WHEN y >= getvariable('load').hs1996 THEN 'HS1996'
  WHEN y >= getvariable('load').hs1992 THEN 'HS1992' END;
