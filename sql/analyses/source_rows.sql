/*
title: The rows behind a number
grain: one row of a release
needs: observed, source_places
method: >
  Rows of the asked cells as they were kept, with the row's place in its release and in the file that was loaded; breakdown
  and total rows are shown as such.
*/
WITH asked AS (
    SELECT
        release, release_row, period, code, hs_edition, value_usd, value_native, currency, net_weight_kg, quantity,
        quantity_unit, regime, province, role
    FROM observed
    WHERE reporter = CAST(:reporter AS SMALLINT)
        AND partner = CAST(:partner AS SMALLINT)
        AND flow = :flow
        AND (
            period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
            OR list_contains(CAST(:joint AS INTEGER[]), period)
        )
        AND starts_with(code, :code)
    ORDER BY release, release_row
    LIMIT CAST(:limit AS BIGINT)
)
SELECT
    asked.*,
    source_places.first_place + asked.release_row - source_places.first_row AS place,
    source_places.unit AS place_unit
FROM asked
ASOF LEFT JOIN source_places
    ON source_places.release = asked.release
    AND source_places.first_row <= asked.release_row
ORDER BY asked.release, asked.release_row
