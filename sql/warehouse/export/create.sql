/*
title: The empty table that a downloaded file is written from
grain: column, by name and type
method: Names and types come as one JSON object, so that none of them becomes part of the statement.
*/
CREATE OR REPLACE TEMP TABLE exported AS SELECT unnest(from_json('{}', :types)) WHERE false;
SET VARIABLE exported_about = from_json(:about, :about_types);
