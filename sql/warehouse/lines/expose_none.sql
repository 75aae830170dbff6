/*
title: Stands for the places of rows where none are kept
*/
CREATE OR REPLACE TEMP VIEW source_places AS
SELECT NULL::VARCHAR AS release, NULL::BIGINT AS first_row, NULL::BIGINT AS first_place, NULL::VARCHAR AS unit
WHERE false;
