/*
title: What each reporter's lines come to, by answer
grain: reporter, flow, answer
needs: answered
*/
SELECT
    reporter,
    flow,
    answer,
    sum(line_count)::BIGINT AS line_count,
    sum(value_usd) AS value_usd
FROM answered
GROUP BY ALL
ORDER BY ALL
