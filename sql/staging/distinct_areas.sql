/*
title: Every area as the file writes it.
needs: fields
*/
SELECT DISTINCT side, upper(key) AS key FROM (
  SELECT 'reporter' AS side, coalesce(nullif(getvariable('load').reporter, ''), said(reporter)) AS key FROM fields
  UNION ALL
  SELECT 'partner', coalesce(nullif(getvariable('load').partner, ''), said(partner)) FROM fields
  UNION ALL
  SELECT 'partner', said(partner2) FROM fields
) WHERE key IS NOT NULL ORDER BY side, key;
