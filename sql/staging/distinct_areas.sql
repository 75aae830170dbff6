/*
title: Every area as the file writes it.
needs: words_in_use
*/
SELECT DISTINCT side, upper(key) AS key FROM (
  SELECT 'reporter' AS side, coalesce(nullif(getvariable('load').reporter, ''), said(word)) AS key
  FROM words_in_use WHERE role = 'reporter'
  UNION ALL
  SELECT 'partner', coalesce(nullif(getvariable('load').partner, ''), said(word)) FROM words_in_use WHERE role = 'partner'
  UNION ALL
  SELECT 'partner', said(word) FROM words_in_use WHERE role = 'partner2'
  UNION ALL
  SELECT 'reporter', nullif(getvariable('load').reporter, '')
  UNION ALL
  SELECT 'partner', nullif(getvariable('load').partner, '')
) WHERE key IS NOT NULL ORDER BY side, key;
