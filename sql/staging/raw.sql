/*
title: The cleaned rows of one file as text, with every role as a column; a role the file lacks is NULL.
grain: one row of the file
method: The reader has already undone encodings, broken lines and repeats; here every row has the same number of fields.
  The original text of a row stands in raw_texts, since only rejected rows need it.
*/
CREATE OR REPLACE TEMP VIEW raw_rows AS
SELECT
  NULL::VARCHAR AS line,
  NULL::VARCHAR AS reporter,
  NULL::VARCHAR AS partner,
  NULL::VARCHAR AS partner2,
  NULL::VARCHAR AS flow,
  NULL::VARCHAR AS period,
  NULL::VARCHAR AS month,
  NULL::VARCHAR AS code,
  NULL::VARCHAR AS edition,
  NULL::VARCHAR AS value,
  NULL::VARCHAR AS currency,
  NULL::VARCHAR AS cif_value,
  NULL::VARCHAR AS fob_value,
  NULL::VARCHAR AS net_weight,
  NULL::VARCHAR AS weight_estimated,
  NULL::VARCHAR AS quantity,
  NULL::VARCHAR AS quantity_unit,
  NULL::VARCHAR AS quantity2,
  NULL::VARCHAR AS quantity2_unit,
  NULL::VARCHAR AS regime,
  NULL::VARCHAR AS province,
  NULL::VARCHAR AS transport,
  NULL::VARCHAR AS procedure,
  NULL::VARCHAR AS label,
  NULL::VARCHAR AS label2,
  NULL::VARCHAR AS kind,
  NULL::VARCHAR AS status
WHERE false
UNION ALL BY NAME
SELECT * FROM read_csv(
  getvariable('load').clean, columns = getvariable('load_columns'), auto_detect = false, header = true,
  delim = ',', quote = '"', escape = '"', nullstr = '', max_line_size = 8000000);
CREATE OR REPLACE TEMP TABLE raw_texts (line VARCHAR, raw VARCHAR);
CREATE OR REPLACE TEMP VIEW broken_rows AS
SELECT * FROM read_csv(
  getvariable('load').broken, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  max_line_size = 8000000, columns = {
    'line': 'BIGINT', 'column_name': 'VARCHAR', 'value': 'VARCHAR', 'notice': 'VARCHAR', 'raw': 'VARCHAR'});
