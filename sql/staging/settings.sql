/*
title: The constants, units and column names of the file being loaded, as one variable.
method: Everything that comes from a person or a file enters the staging through this variable, never as statement text.
*/
SET VARIABLE load = from_json(:settings, '{
  "clean": "VARCHAR", "broken": "VARCHAR", "raws": "VARCHAR", "words": "VARCHAR", "staged": "VARCHAR", "table": "VARCHAR", "delimiter": "VARCHAR",
  "reporter": "VARCHAR", "partner": "VARCHAR", "flow": "VARCHAR", "period": "VARCHAR", "code": "VARCHAR",
  "currency": "VARCHAR", "value_scale": "DECIMAL(18,6)", "weight_scale": "DECIMAL(18,6)",
  "quantity_scale": "DECIMAL(18,6)", "quantity_unit": "VARCHAR", "thousands": "VARCHAR", "decimal": "VARCHAR",
  "pad_codes": "BOOLEAN", "february_joint": "BOOLEAN", "label_language": "VARCHAR", "null_words": ["VARCHAR"], "empty_words": ["VARCHAR"],
  "statuses": ["VARCHAR"],
  "hs1992": "INTEGER", "hs1996": "INTEGER", "hs2002": "INTEGER", "hs2007": "INTEGER", "hs2012": "INTEGER",
  "hs2017": "INTEGER", "hs2022": "INTEGER"
}');
-- The reader wants names and types of columns as one struct.
SET VARIABLE load_columns = json_transform(:columns, :columns_shape);
