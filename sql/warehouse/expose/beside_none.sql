/*
title: Coverage and names of goods where no release is visible
*/
CREATE OR REPLACE TEMP VIEW coverage AS
SELECT
    NULL::VARCHAR AS release,
    NULL::VARCHAR AS dataset,
    NULL::SMALLINT AS reporter,
    NULL::SMALLINT AS partner,
    NULL::VARCHAR AS flow,
    NULL::VARCHAR AS frequency,
    NULL::INTEGER AS period,
    NULL::INTEGER AS level,
    NULL::VARCHAR AS completeness
WHERE false;
CREATE OR REPLACE TEMP VIEW labels AS
SELECT
    NULL::VARCHAR AS release,
    NULL::VARCHAR AS dataset,
    NULL::VARCHAR AS code,
    NULL::VARCHAR AS hs_edition,
    NULL::VARCHAR AS language,
    NULL::VARCHAR AS label
WHERE false;
