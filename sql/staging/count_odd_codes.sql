/*
title: Codes of the written rows that the common stage would reject or mend.
needs: rows just written
method: Looks at each distinct code once, which is far quicker than looking at every row.
*/
SELECT count(*) FROM (SELECT DISTINCT code FROM read_parquet(:file))
WHERE code IS NULL OR NOT regexp_full_match(code, 'TOTAL|[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{8,10}') OR code = '00';
