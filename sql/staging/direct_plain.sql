/* title: Amounts of the direct route that are in dollars and kilograms already; a needless product would double the work. */
CREATE OR REPLACE TEMP MACRO direct_amount(n, scale) AS n;
