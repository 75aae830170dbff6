/*
title: Rows of the releases of which nothing is replaced
grain: release, release_row
method: >
  Release and row number come from where the row lies (file_index, file_row_number), so they cost nothing where a query
  does not ask for them, and a filter on them skips whole files.
*/
SET VARIABLE plain_files = :files;
SET VARIABLE plain_releases = :releases;
SET VARIABLE plain_datasets = :datasets;
SET VARIABLE plain_numbers = CAST(:numbers AS INTEGER[]);
CREATE OR REPLACE TEMP VIEW plain_rows AS
SELECT
    * EXCLUDE (file_index, file_row_number),
    getvariable('plain_releases')[file_index::BIGINT + 1] AS release,
    getvariable('plain_datasets')[file_index::BIGINT + 1] AS dataset,
    getvariable('plain_numbers')[file_index::BIGINT + 1] AS release_number,
    file_row_number AS release_row
FROM release_rows(getvariable('plain_files'));
