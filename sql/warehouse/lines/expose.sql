/*
title: Where the rows of some releases stand in their files
grain: release, first_row
method: A row stands as far below the first of its run as in the release.
limits: A release loaded before places were kept has none.
*/
SET VARIABLE place_files = :files;
SET VARIABLE place_releases = :releases;
CREATE OR REPLACE TEMP VIEW source_places AS
SELECT
    getvariable('place_releases')[file_index::BIGINT + 1] AS release,
    first_row,
    first_place,
    unit
FROM read_parquet(getvariable('place_files'));
