/*
title: A table shaped like rows.parquet, for tests that make their own rows
*/
CREATE OR REPLACE TEMP TABLE made_row (
    reporter SMALLINT, partner SMALLINT, flow VARCHAR, period INTEGER, code VARCHAR, hs_edition VARCHAR,
    value_usd DECIMAL(18, 3), value_native DECIMAL(18, 3), currency VARCHAR,
    cif_value_usd DECIMAL(18, 3), fob_value_usd DECIMAL(18, 3),
    net_weight_kg DECIMAL(18, 3), weight_estimated BOOLEAN,
    quantity DECIMAL(18, 3), quantity_unit VARCHAR, quantity2 DECIMAL(18, 3), quantity2_unit VARCHAR,
    regime VARCHAR, province VARCHAR, transport VARCHAR, procedure VARCHAR, partner2 SMALLINT, role TINYINT
);
