/*
title: Usable rows in the order of the file.
grain: one row of the file
needs: staged
*/
COPY (
  SELECT
  reporter, partner, flow, period, code, hs_edition, value_usd, value_native, currency, cif_value_usd, fob_value_usd,
  net_weight_kg, weight_estimated, quantity, quantity_unit, quantity2, quantity2_unit, regime, province, transport,
  procedure, partner2, role
  FROM staged
  WHERE problem IS NULL
  ORDER BY line::BIGINT
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);
