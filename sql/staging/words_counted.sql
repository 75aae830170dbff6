/*
title: Every area, period and code as the file writes it, for a file with too many for the reader to remember.
grain: role, word
needs: fields
*/
CREATE OR REPLACE TEMP TABLE words_in_use AS
SELECT DISTINCT role, word FROM (
  SELECT 'reporter' AS role, reporter AS word FROM fields
  UNION ALL SELECT 'partner', partner FROM fields
  UNION ALL SELECT 'partner2', partner2 FROM fields
  UNION ALL SELECT 'period', period FROM fields
  UNION ALL SELECT 'code', code FROM fields
);
