/*
title: Every area, period and code as the file writes it, as the reader met them.
grain: role, word
*/
CREATE OR REPLACE TEMP TABLE words_in_use AS
SELECT role, word FROM read_csv(
  getvariable('load').words, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  max_line_size = 8000000, columns = {'role': 'VARCHAR', 'word': 'VARCHAR'});
