/*
title: Rows of a reconciled data set, readable from either side
grain: one row of a release, twice
needs: observations
method: >
  A reconciled data set holds each flow once, under one of its two countries. Seen from the other country an import is
  an export, so the row is offered a second time with its sides exchanged. Used only where one reporter is asked for:
  then exactly one of the two fits.
*/
CREATE OR REPLACE TEMP VIEW observed AS
SELECT * FROM observations
UNION ALL
SELECT * REPLACE (
    partner AS reporter,
    reporter AS partner,
    CASE flow WHEN 'M' THEN 'X' WHEN 'X' THEN 'M' WHEN 'RM' THEN 'RX' ELSE 'RM' END AS flow
)
FROM observations
