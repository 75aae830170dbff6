/*
title: Writes replaced.parquet
needs: [replaced_row]
method: The rows of a release that is replaced whole are not listed, since none of its rows is ever looked at beside the winner.
*/
COPY (
    SELECT
        list_extract(:losers::VARCHAR[], pair + 1) AS loser_release,
        loser_row,
        list_extract(:winners::VARCHAR[], pair + 1) AS winner_release
    FROM replaced_row
    WHERE list_contains(:listed::INTEGER[], pair)
    ORDER BY pair, loser_row
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);
