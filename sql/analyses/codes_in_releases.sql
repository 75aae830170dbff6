/*
title: Which goods each release speaks of
grain: flow, release, goods_code, is_whole
needs: lines, releases
method: >
  Goods that occur anywhere in a release for the asked reporter, partner and flow, cut to every level; is_whole
  marks the codes as they stand in the release.
  Where a release names only some goods, an absent one is a zero only if the release names it elsewhere.
*/
SELECT DISTINCT
    lines.flow,
    releases.release,
    left(lines.code, cuts.digits) AS goods_code,
    length(lines.code) = cuts.digits AS is_whole
FROM lines
JOIN releases ON releases.sequence = lines.release_number
JOIN (VALUES (2), (4), (6), (8), (9), (10)) AS cuts (digits) ON length(lines.code) >= cuts.digits
WHERE lines.kind = 'line'
ORDER BY ALL
