/*
title: Every good of every pair month by month, or year by year
grain: reporter, partner, flow, code, period, release, hs_edition
needs: lines
method: >
  Lines in the order of pair, flow, code, period and release; whoever reads them adds up those of one good (code cut to the
  asked digits) and month. Adding up here as well would take more time than all the rest. Everything is a number, since
  handing over a text takes ten times as long: of flow_key the last two bits are the flow (M, RM, RX, X), the thirteen before
  them the partner and the rest the reporter; of code_key the last four bits are the length of the code and the rest is the
  code, filled up to ten digits with zeros, so that of two that then are alike the shorter one comes first; hs_year is the
  first year of the edition. The weight is empty where a line lacks one or it was estimated, since a value can only be held
  against a weight of all of it. Joint figures of two months are no months and stay out.
*/
SELECT
    ((reporter::BIGINT << 13) + partner) * 4
        + CASE flow WHEN 'M' THEN 0 WHEN 'RM' THEN 1 WHEN 'RX' THEN 2 ELSE 3 END AS flow_key,
    rpad(code, 10, '0')::BIGINT * 16 + length(code) AS code_key,
    period,
    release_number,
    substr(hs_edition, 3)::SMALLINT AS hs_year,
    CAST(value_usd AS DOUBLE) AS value_usd,
    CASE
        WHEN NOT weight_estimated AND weighed_value_usd = value_usd THEN CAST(net_weight_kg AS DOUBLE)
    END AS net_weight_kg
FROM lines
WHERE kind = 'line'
    AND wanted
    AND period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
ORDER BY flow_key, code_key, period, release_number
