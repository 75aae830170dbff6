/*
title: The releases a query may use
grain: release
*/
CREATE OR REPLACE TEMP TABLE releases (
    release VARCHAR,
    dataset VARCHAR,
    title VARCHAR,
    publisher VARCHAR,
    licence VARCHAR,
    source_file VARCHAR,
    retrieved DATE,
    published DATE,
    sequence BIGINT,
    illustrative BOOLEAN,
    rows_kept BIGINT
);
