/*
title: The places of a plain table, one entry where a run of rows begins; the loader fills them in
grain: a run of rows that follow each other in the file as they do in the release
*/
CREATE OR REPLACE TEMP TABLE plain_place (first_row BIGINT, first_place BIGINT);
