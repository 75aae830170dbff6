/*
title: The lines that matter first
grain: reporter, partner, flow, period, code, hs_edition
needs: lines, law_slots, law_answers
method: Lines in scope first, then undetermined, then the rest, each by value; lines without value last.
*/
SELECT
    lines.reporter,
    lines.partner,
    lines.flow,
    lines.period,
    lines.code,
    lines.hs_edition,
    sum(lines.value) AS value,
    sum(lines.value_usd) AS value_usd
FROM lines
JOIN law_slots USING (reporter, partner, flow, period)
JOIN law_answers
    ON law_answers.slot = law_slots.slot
    AND law_answers.flow = lines.flow
    AND law_answers.code = lines.code
    AND law_answers.hs_edition = coalesce(lines.hs_edition, '')
WHERE lines.kind = 'line'
    AND lines.wanted
GROUP BY
    lines.reporter, lines.partner, lines.flow, lines.period, lines.code, lines.hs_edition, law_answers.answer
ORDER BY
    coalesce(sum(lines.value), 0) = 0,
    CASE law_answers.answer WHEN 'IN_SCOPE' THEN 0 WHEN 'UNDETERMINED' THEN 1 ELSE 2 END,
    sum(lines.value) DESC,
    lines.period,
    lines.code,
    lines.hs_edition,
    lines.reporter,
    lines.partner,
    lines.flow
LIMIT CAST(:limit AS BIGINT)
