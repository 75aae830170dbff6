/*
title: Stands for the rows of untouched releases where there are none
*/
CREATE OR REPLACE TEMP VIEW plain_rows AS
SELECT
    NULL::SMALLINT AS reporter,
    NULL::SMALLINT AS partner,
    NULL::VARCHAR AS flow,
    NULL::INTEGER AS period,
    NULL::VARCHAR AS code,
    NULL::VARCHAR AS hs_edition,
    NULL::DECIMAL(18, 3) AS value_usd,
    NULL::DECIMAL(18, 3) AS value_native,
    NULL::VARCHAR AS currency,
    NULL::DECIMAL(18, 3) AS cif_value_usd,
    NULL::DECIMAL(18, 3) AS fob_value_usd,
    NULL::DECIMAL(18, 3) AS net_weight_kg,
    NULL::BOOLEAN AS weight_estimated,
    NULL::DECIMAL(18, 3) AS quantity,
    NULL::VARCHAR AS quantity_unit,
    NULL::DECIMAL(18, 3) AS quantity2,
    NULL::VARCHAR AS quantity2_unit,
    NULL::VARCHAR AS regime,
    NULL::VARCHAR AS province,
    NULL::VARCHAR AS transport,
    NULL::VARCHAR AS procedure,
    NULL::SMALLINT AS partner2,
    NULL::TINYINT AS role,
    NULL::VARCHAR AS release,
    NULL::VARCHAR AS dataset,
    NULL::INTEGER AS release_number,
    NULL::BIGINT AS release_row
WHERE false;
