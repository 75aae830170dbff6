/*
title: Writes replaced.parquet
needs: [replaced_row]
*/
COPY (
    FROM replaced_row
    ORDER BY loser_release, winner_release, loser_row
) TO :file (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2);
