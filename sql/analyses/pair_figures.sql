/*
title: Every line of a pair by flow, code and period, in both currencies
grain: flow, code, period
needs: lines
method: >
  Lines as published, added over releases and editions. Whoever reads them adds them up below a code and over periods.
*/
SELECT
    lines.flow,
    lines.code,
    lines.period,
    sum(lines.value) AS value,
    sum(lines.value_usd) AS value_usd,
    sum(lines.net_weight_kg) AS net_weight_kg
FROM lines
WHERE lines.kind = 'line'
GROUP BY ALL
ORDER BY lines.flow, lines.code, lines.period
