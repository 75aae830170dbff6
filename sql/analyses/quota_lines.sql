/*
title: Weight and value of every line of the asked periods, for adding up against a cap
grain: reporter, partner, flow, period, code, hs_edition
needs: lines, sides
method: >
  Lines as published, since their codes and periods decide whether they count. weight_missing marks lines of which some
  value has no weight beside it: their weight is a floor.
*/
SELECT
    lines.reporter,
    lines.partner,
    lines.flow,
    lines.period,
    lines.code,
    lines.hs_edition,
    sum(lines.value) AS value,
    sum(lines.net_weight_kg) AS net_weight_kg,
    sum(lines.value_usd) AS value_usd,
    bool_or(lines.weight_estimated) AS weight_estimated,
    bool_or(
        coalesce(lines.weighed_value_usd, 0) < coalesce(lines.value_usd, 0)
        OR (lines.value_usd IS NULL AND coalesce(lines.net_weight_kg, 0) = 0)
    ) AS weight_missing
FROM lines
JOIN sides ON sides.period = lines.period AND sides.side = 0
WHERE lines.kind = 'line'
    AND lines.partner <> 0
GROUP BY ALL
ORDER BY lines.period, lines.reporter, lines.partner, lines.code, lines.hs_edition
