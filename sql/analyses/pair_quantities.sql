/*
title: Quantities behind the lines of a pair, by flow, code, period and unit
grain: flow, code, period, unit
needs: observed, lines
method: >
  Rows of the lines as published, each with its first and its second quantity where they have different units. rows_told
  beside rows_all says whether every row of the cell has the unit: a quantity that is not told is not known, and no zero.
  A cell without any quantity has one row with an empty unit.
*/
WITH told AS (
    SELECT
        observed.flow,
        observed.code,
        observed.period,
        observed.net_weight_kg,
        CASE
            WHEN observed.quantity IS NULL OR observed.quantity_unit IS NULL THEN []
            ELSE [{'unit': observed.quantity_unit, 'quantity': observed.quantity}]
        END
        || CASE
            WHEN observed.quantity2 IS NULL OR observed.quantity2_unit IS NULL
                OR observed.quantity2_unit IS NOT DISTINCT FROM observed.quantity_unit THEN []
            ELSE [{'unit': observed.quantity2_unit, 'quantity': observed.quantity2}]
        END AS quantities
    FROM observed
    SEMI JOIN lines
        ON lines.kind = 'line'
        AND lines.reporter = observed.reporter
        AND lines.partner = observed.partner
        AND lines.flow = observed.flow
        AND lines.period = observed.period
        AND lines.code = observed.code
        AND lines.hs_edition IS NOT DISTINCT FROM observed.hs_edition
        AND lines.release_number = observed.release_number
    WHERE observed.role = 0
        AND observed.reporter = CAST(:reporter AS SMALLINT)
        AND observed.partner = CAST(:partner AS SMALLINT)
),

cells AS (
    SELECT
        flow,
        code,
        period,
        count(*) AS rows_all,
        CASE WHEN count(*) = count(net_weight_kg) THEN CAST(sum(net_weight_kg) AS DECIMAL(24, 3)) END AS net_weight_kg
    FROM told
    GROUP BY ALL
),

units AS (
    SELECT flow, code, period, one.unit, count(*) AS rows_told, CAST(sum(one.quantity) AS DECIMAL(24, 3)) AS quantity
    FROM (SELECT flow, code, period, unnest(quantities) AS one FROM told)
    GROUP BY ALL
)

SELECT
    cells.flow,
    cells.code,
    cells.period,
    cells.net_weight_kg,
    coalesce(units.unit, '') AS unit,
    coalesce(units.quantity, 0) AS quantity,
    coalesce(units.rows_told, 0) AS rows_told,
    cells.rows_all
FROM cells
LEFT JOIN units USING (flow, code, period)
ORDER BY ALL
