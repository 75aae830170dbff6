/*
title: Lines that share one answer, added up
grain: flow, slot, code, hs_edition
needs: lines, law_slots
method: >
  A slot is a direction and a run of periods in which no answer changes. The least reporter, partner and period stand for
  the group when the law is asked.
*/
SELECT
    lines.flow,
    law_slots.slot,
    lines.code,
    lines.hs_edition,
    arg_min(lines.reporter, lines.reporter::BIGINT * 1000000 + lines.partner) AS reporter,
    arg_min(lines.partner, lines.reporter::BIGINT * 1000000 + lines.partner) AS partner,
    arg_min(lines.period, (lines.reporter::BIGINT * 1000000 + lines.partner) * 1000000 + lines.period) AS period,
    count(*) AS line_count,
    count(*) FILTER (coalesce(lines.value, 0) = 0) AS empty_count,
    sum(lines.value) AS value,
    sum(lines.value_usd) AS value_usd
FROM lines
JOIN law_slots USING (reporter, partner, flow, period)
WHERE lines.kind = 'line'
    AND lines.wanted
GROUP BY lines.flow, law_slots.slot, lines.code, lines.hs_edition
ORDER BY lines.flow, law_slots.slot, lines.code, lines.hs_edition
