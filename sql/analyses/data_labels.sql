/*
title: What the data call picked goods
grain: code
needs: labels, picked
method: English labels first, then Chinese, then any; the shortest, so that the choice does not depend on row order.
*/
SELECT labels.code, arg_min(labels.label, CASE labels.language WHEN 'en' THEN 0 WHEN 'zh' THEN 1 ELSE 2 END * 100000 + length(labels.label)) AS label
FROM labels
JOIN picked USING (code)
GROUP BY labels.code
ORDER BY labels.code
