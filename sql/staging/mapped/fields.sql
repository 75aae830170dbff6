/*
title: Rows of a table read through a mapping file, in the common meaning.
grain: one row of the file
method: >
  The mapping has named roles, units and code lists already; nothing is left to translate.
*/
CREATE OR REPLACE TEMP VIEW fields AS
SELECT * ,
  false AS breakdown
FROM raw_rows;
