/*
title: What each reporter's lines come to, by answer
grain: reporter, flow, answer
needs: lines, law_slots, law_answers
method: Answers were worked out per group and are joined back by equality.
*/
SELECT
    lines.reporter,
    lines.flow,
    law_answers.answer,
    count(*) AS line_count,
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
GROUP BY ALL
ORDER BY ALL
