/*
title: What the file itself calls its goods.
grain: code, hs_edition
needs: staged
method: Where a file has several texts for a code, the first in alphabetical order, so that the choice never changes.
*/
COPY (
  SELECT code, hs_edition, getvariable('load').label_language AS language, min(label) AS label
  FROM staged
  WHERE problem IS NULL AND code <> 'TOTAL' AND label <> '' AND NOT contains(label, chr(65533))
  GROUP BY code, hs_edition
  ORDER BY code, hs_edition
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);
