/*
title: Cells of two releases side by side, those that differ
grain: reporter, partner, flow, period, code, regime, province, transport, procedure, partner2
method: >
  Rows of one release with the same cell are added up before they are compared. A cell of only one release is added or
  removed where the other release speaks about that partner, month and code length, else it is newly or no longer covered.
  It is removed only by a release of all goods that is not confined to another province or regime, as in
  replace/portion.sql; else it is not named and still counts.
limits: The edition of the codes is no part of a cell; a code that changed its meaning between editions looks revised.
*/
CREATE OR REPLACE TEMP TABLE difference AS
WITH before AS (
    SELECT
        reporter, partner, flow, period, code, regime, province, transport, procedure, partner2,
        min(role) AS role, sum(value_usd) AS value_usd, sum(value_native) AS value_native,
        sum(net_weight_kg) AS net_weight_kg, sum(quantity) AS quantity
    FROM release_rows(:before_rows)
    GROUP BY reporter, partner, flow, period, code, regime, province, transport, procedure, partner2
),
after AS (
    SELECT
        reporter, partner, flow, period, code, regime, province, transport, procedure, partner2,
        min(role) AS role, sum(value_usd) AS value_usd, sum(value_native) AS value_native,
        sum(net_weight_kg) AS net_weight_kg, sum(quantity) AS quantity
    FROM release_rows(:after_rows)
    GROUP BY reporter, partner, flow, period, code, regime, province, transport, procedure, partner2
),
side_by_side AS (
    SELECT
        coalesce(b.reporter, a.reporter) AS reporter,
        coalesce(b.partner, a.partner) AS partner,
        coalesce(b.flow, a.flow) AS flow,
        coalesce(b.period, a.period) AS period,
        coalesce(b.code, a.code) AS code,
        coalesce(b.regime, a.regime) AS regime,
        coalesce(b.province, a.province) AS province,
        coalesce(b.transport, a.transport) AS transport,
        coalesce(b.procedure, a.procedure) AS procedure,
        coalesce(b.partner2, a.partner2) AS partner2,
        coalesce(a.role, b.role) AS role,
        b.reporter IS NOT NULL AS is_before,
        a.reporter IS NOT NULL AS is_after,
        b.value_usd AS value_before_usd,
        a.value_usd AS value_after_usd,
        b.net_weight_kg AS weight_before_kg,
        a.net_weight_kg AS weight_after_kg,
        b.value_usd IS DISTINCT FROM a.value_usd
            OR b.value_native IS DISTINCT FROM a.value_native
            OR b.net_weight_kg IS DISTINCT FROM a.net_weight_kg
            OR b.quantity IS DISTINCT FROM a.quantity AS differs
    FROM before b
    FULL JOIN after a
        ON b.reporter = a.reporter AND b.partner = a.partner AND b.flow = a.flow
        AND b.period = a.period AND b.code = a.code
        AND b.regime IS NOT DISTINCT FROM a.regime
        AND b.province IS NOT DISTINCT FROM a.province
        AND b.transport IS NOT DISTINCT FROM a.transport
        AND b.procedure IS NOT DISTINCT FROM a.procedure
        AND b.partner2 IS NOT DISTINCT FROM a.partner2
),
levelled AS (
    SELECT *, CASE WHEN code = 'TOTAL' THEN 0 ELSE length(code) END AS level
    FROM side_by_side
),
named AS (
    SELECT
        reporter, flow,
        count(DISTINCT coalesce(regime, '')) > 1 OR count(regime) = 0 AS any_regime, min(regime) AS regime,
        count(DISTINCT coalesce(province, '')) > 1 OR count(province) = 0 AS any_province, min(province) AS province,
        count(DISTINCT coalesce(transport, '')) > 1 OR count(transport) = 0 AS any_transport, min(transport) AS transport,
        count(DISTINCT coalesce(procedure, '')) > 1 OR count(procedure) = 0 AS any_procedure, min(procedure) AS procedure,
        count(DISTINCT coalesce(partner2, -1)) > 1 OR count(partner2) = 0 AS any_partner2, min(partner2) AS partner2
    FROM after
    GROUP BY reporter, flow
),
placed AS (
    SELECT
        *,
        EXISTS (
            FROM read_parquet(:before_coverage) c
            WHERE c.reporter = d.reporter AND coalesce(c.partner, -1) = d.partner
                AND c.flow = d.flow AND c.period = d.period AND c.level = d.level
        ) OR EXISTS (
            FROM read_parquet(:before_coverage) c
            WHERE c.partner IS NULL AND c.reporter = d.reporter
                AND c.flow = d.flow AND c.period = d.period AND c.level = d.level
        ) AS covered_before,
        EXISTS (
            FROM read_parquet(:after_coverage) c
            WHERE c.reporter = d.reporter AND coalesce(c.partner, -1) = d.partner
                AND c.flow = d.flow AND c.period = d.period AND c.level = d.level
        ) OR EXISTS (
            FROM read_parquet(:after_coverage) c
            WHERE c.partner IS NULL AND c.reporter = d.reporter
                AND c.flow = d.flow AND c.period = d.period AND c.level = d.level
        ) AS covered_after,
        EXISTS (
            FROM read_parquet(:after_coverage) c
            WHERE coalesce(c.partner, d.partner) = d.partner AND c.completeness = 'ALL_GOODS'
                AND c.reporter = d.reporter AND c.flow = d.flow AND c.period = d.period AND c.level = d.level
        ) AND EXISTS (
            FROM named n
            WHERE n.reporter = d.reporter AND n.flow = d.flow
                AND (n.any_regime OR d.regime IS NOT DISTINCT FROM n.regime)
                AND (n.any_province OR d.province IS NOT DISTINCT FROM n.province)
                AND (n.any_transport OR d.transport IS NOT DISTINCT FROM n.transport)
                AND (n.any_procedure OR d.procedure IS NOT DISTINCT FROM n.procedure)
                AND (n.any_partner2 OR d.partner2 IS NOT DISTINCT FROM n.partner2)
        ) AS withdrawn_after
    FROM levelled d
)
SELECT
    CASE
        WHEN is_before AND is_after AND differs THEN 'revised'
        WHEN is_before AND is_after THEN 'unchanged'
        WHEN is_after AND covered_before THEN 'added'
        WHEN is_after THEN 'newly_covered'
        WHEN covered_after AND withdrawn_after THEN 'removed'
        WHEN covered_after THEN 'not_named'
        ELSE 'no_longer_covered'
    END AS kind,
    * EXCLUDE (is_before, is_after, differs, covered_before, covered_after, withdrawn_after),
    value_after_usd - value_before_usd AS change_usd
FROM placed;
