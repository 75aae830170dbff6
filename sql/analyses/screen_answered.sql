/*
title: Lines with the answer of the law on each
grain: reporter, partner, flow, period, code, hs_edition
needs: lines, law_slots, law_answers
method: Answers were worked out per group and are joined back by equality, once for all that is asked of them.
*/
CREATE OR REPLACE TEMP TABLE answered AS
SELECT
    lines.reporter,
    lines.partner,
    lines.flow,
    lines.period,
    lines.code,
    lines.hs_edition,
    law_answers.answer,
    count(*) AS line_count,
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
