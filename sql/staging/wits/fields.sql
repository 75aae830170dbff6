/*
title: Rows of a WITS download in the common meaning.
grain: one row of the file
method: >
  Values come in thousand dollars and codes without their leading zero; both are mended by the common stage from the
  settings of this source.
*/
CREATE OR REPLACE TEMP VIEW fields AS
SELECT * ,
  false AS breakdown
FROM raw_rows;
