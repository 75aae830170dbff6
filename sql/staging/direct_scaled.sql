/* title: Amounts of the direct route in thousands or tonnes. */
CREATE OR REPLACE TEMP MACRO direct_amount(n, scale) AS TRY_CAST(n * scale AS DECIMAL(18, 3));
