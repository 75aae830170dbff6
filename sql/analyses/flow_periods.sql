/*
title: Every good of every pair month by month, or year by year
grain: reporter, partner, flow, code, period, release
needs: lines, releases
method: >
  Lines cut to the asked digits. The weight is empty where a row lacks one or it was estimated, since a value can only be
  held against a weight of all of it. Joint figures of two months are no months and stay out.
*/
SELECT
    lines.reporter,
    lines.partner,
    lines.flow,
    left(lines.code, CAST(:level AS INTEGER)) AS goods_code,
    lines.period,
    releases.sequence AS release_number,
    max(lines.hs_edition) AS hs_edition,
    CAST(sum(lines.value_usd) AS DOUBLE) AS value_usd,
    CASE
        WHEN NOT bool_or(lines.weight_estimated) AND sum(lines.weighed_value_usd) = sum(lines.value_usd)
            THEN CAST(sum(lines.net_weight_kg) AS DOUBLE)
    END AS net_weight_kg
FROM lines
JOIN releases USING (release)
WHERE lines.kind = 'line'
    AND lines.wanted
    AND lines.period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
GROUP BY ALL
ORDER BY lines.reporter, lines.partner, lines.flow, goods_code, lines.period, release_number
