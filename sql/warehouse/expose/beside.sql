/*
title: Coverage and names of goods of the visible releases
grain: coverage is reporter, partner (NULL for every partner), flow, period, level of one release; labels is code, edition and language of one release
*/
SET VARIABLE coverage_files = :coverage_files;
SET VARIABLE label_files = :label_files;
SET VARIABLE visible_releases = :releases;
SET VARIABLE visible_datasets = :datasets;
CREATE OR REPLACE TEMP VIEW coverage AS
SELECT
    getvariable('visible_releases')[file_index::BIGINT + 1] AS release,
    getvariable('visible_datasets')[file_index::BIGINT + 1] AS dataset,
    *
FROM read_parquet(getvariable('coverage_files'));
CREATE OR REPLACE TEMP VIEW labels AS
SELECT
    getvariable('visible_releases')[file_index::BIGINT + 1] AS release,
    getvariable('visible_datasets')[file_index::BIGINT + 1] AS dataset,
    *
FROM read_parquet(getvariable('label_files'));
