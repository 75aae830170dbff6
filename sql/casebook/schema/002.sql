/*
title: Sealed texts of field reports
method: >
  A report whose text is sealed has an empty text of its own and a row here. The vault that opens it is named, so that a
  text whose vault was erased can be told from one that was changed.
*/
CREATE TABLE sealed_texts (
    report INTEGER PRIMARY KEY REFERENCES reports (number),
    vault TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

PRAGMA user_version = 2
