/*
title: The list that pairs of releases add their replaced rows to
*/
CREATE OR REPLACE TEMP TABLE replaced_row (
    loser_release VARCHAR,
    loser_row BIGINT,
    winner_release VARCHAR
);
