/*
title: Cells of one question, read once out of the releases
grain: kind, reporter, partner, flow, period, code, hs_edition, release_number
needs: observed
method: >
  One pass over the releases. Breakdown rows (role 1) never enter. Cells (role 0) become lines; the total rows that a
  source prints stay apart by kind: 'total' (code TOTAL, any partner) and 'world' (partner World by code), so that no sum
  can mix them with their parts. Rows of one cell that a source splits by regime or province are added up here.
  Values stay split into what is in the asked currency already and what is known in US dollars only; conversion comes
  after adding up, so splitting a row changes nothing.
  Of partner and partner_or_world one is empty: a plain comparison is found far quicker in the files than an alternative.
limits: >
  Where the World itself is asked for as partner, its rows are the lines (as_line). A row without any value counts in
  suppressed, one that cannot be put into the asked currency in unvalued. Without with_weight the weights stay empty, and
  their columns, a third of what there is to read, are not read.
*/
CREATE OR REPLACE TEMP TABLE cells AS
SELECT
    CASE
        WHEN code = 'TOTAL' THEN 'total'
        WHEN role = 2 AND NOT CAST(:world_is_asked AS BOOLEAN) THEN 'world'
        ELSE 'line'
    END AS kind,
    reporter,
    partner,
    flow,
    period,
    code,
    hs_edition,
    release_number,
    sum(value_usd) AS value_usd,
    sum(value_native) FILTER (currency = :currency) AS value_in_currency,
    sum(value_usd) FILTER (currency IS DISTINCT FROM :currency OR value_native IS NULL) AS value_usd_to_convert,
    sum(CASE WHEN CAST(:with_weight AS BOOLEAN) THEN net_weight_kg END) AS net_weight_kg,
    sum(value_usd) FILTER (CAST(:with_weight AS BOOLEAN) AND net_weight_kg > 0) AS weighed_value_usd,
    coalesce(bool_or(CAST(:with_weight AS BOOLEAN) AND weight_estimated), false) AS weight_estimated,
    count(*) AS source_rows,
    count(*) FILTER (value_usd IS NULL AND currency IS DISTINCT FROM :currency) AS unvalued,
    count(*) FILTER (value_usd IS NULL AND value_native IS NULL) AS suppressed
FROM observed
WHERE period BETWEEN CAST(:first_period AS INTEGER) AND CAST(:last_period AS INTEGER)
    AND (CAST(:reporter AS SMALLINT) IS NULL OR reporter = CAST(:reporter AS SMALLINT))
    AND (CAST(:partner AS SMALLINT) IS NULL OR partner = CAST(:partner AS SMALLINT))
    AND (
        CAST(:partner_or_world AS SMALLINT) IS NULL
        OR partner = CAST(:partner_or_world AS SMALLINT)
        OR partner = 0
    )
    AND (
        CAST(:touching AS SMALLINT) IS NULL
        OR reporter = CAST(:touching AS SMALLINT)
        OR partner = CAST(:touching AS SMALLINT)
    )
    AND (
        CAST(:touching_any AS INTEGER[]) IS NULL
        OR list_contains(CAST(:touching_any AS INTEGER[]), reporter)
        OR list_contains(CAST(:touching_any AS INTEGER[]), partner)
    )
    AND flow IN (:flow_1, :flow_2, :flow_3, :flow_4)
    AND (role = 0 OR (role = 2 AND (code = 'TOTAL' OR partner = 0)))
GROUP BY ALL
