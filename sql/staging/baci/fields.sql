/*
title: Rows of a BACI file in the common meaning.
grain: one row of the file
method: >
  i is the exporter, j the importer; a row is kept as the importer's import. Values are thousand dollars, quantities tonnes.
*/
CREATE OR REPLACE TEMP VIEW fields AS
SELECT * ,
  false AS breakdown
FROM raw_rows;
