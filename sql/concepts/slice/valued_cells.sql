/*
title: Cells of one question, each good counted once, in the asked currency
grain: kind, reporter, partner, flow, period, code, hs_edition, release_number
needs: cells, parents, month_rates
method: >
  Cells without those that have finer codes beside them. Value = what the source gives in the asked currency, plus what
  it gives in US dollars at the average rate of the same period, rounded to three decimals. A rate of one is not multiplied
  by: that changes nothing and takes more time than all the rest.
*/
CREATE OR REPLACE TEMP VIEW valued_cells AS
SELECT
    cells.kind,
    cells.reporter,
    cells.partner,
    cells.flow,
    cells.period,
    cells.code,
    cells.hs_edition,
    cells.release_number,
    CAST(cells.value_usd AS DECIMAL(24, 3)) AS value_usd,
    CASE
        WHEN cells.unvalued = cells.source_rows THEN NULL
        WHEN month_rates.units_per_usd IS NULL AND cells.value_in_currency IS NULL THEN NULL
        ELSE CAST(
            coalesce(cells.value_in_currency, 0)
            + CASE
                WHEN month_rates.units_per_usd = 1
                    THEN CAST(coalesce(cells.value_usd_to_convert, 0) AS DECIMAL(21, 3))
                ELSE round(
                    CAST(coalesce(cells.value_usd_to_convert, 0) AS DECIMAL(21, 3))
                    * CAST(coalesce(month_rates.units_per_usd, 0) AS DECIMAL(16, 8)),
                    3
                )
            END AS DECIMAL(24, 3)
        )
    END AS value,
    CAST(cells.net_weight_kg AS DECIMAL(24, 3)) AS net_weight_kg,
    CAST(cells.weighed_value_usd AS DECIMAL(24, 3)) AS weighed_value_usd,
    cells.weight_estimated,
    cells.source_rows,
    cells.unvalued
        + CASE
            WHEN month_rates.units_per_usd IS NULL AND cells.value_usd_to_convert IS NOT NULL THEN cells.source_rows
            ELSE 0
        END AS unvalued,
    cells.suppressed
FROM cells
ANTI JOIN parents USING (kind, reporter, partner, flow, period, code)
LEFT JOIN month_rates USING (period)
