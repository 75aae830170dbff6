/*
title: The rows behind a number
grain: one row of a release
needs: observed
method: Rows of the asked cells as they were kept, with the row's place in its release; breakdown and total rows are shown as such.
*/
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
