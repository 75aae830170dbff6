/*
title: The list that pairs of releases add their replaced rows to
method: Pairs are numbers here; with the names of both releases beside every row the list would not fit into memory.
*/
CREATE OR REPLACE TEMP TABLE replaced_row (
    pair INTEGER,
    loser_row BIGINT
);
