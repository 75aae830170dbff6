/*
title: The original text of the rows that cannot be used.
grain: line
needs: staged, raw_texts
*/
INSERT INTO raw_texts
SELECT o.line, o.raw
FROM read_csv(
  getvariable('load').raws, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  max_line_size = 8000000, columns = {'line': 'VARCHAR', 'raw': 'VARCHAR'}) o
SEMI JOIN (SELECT line FROM staged WHERE problem IS NOT NULL) s ON o.line = s.line;
