/*
title: First schema of the casebook
method: >
  Numbers are never reused (AUTOINCREMENT), days are text as 2023-11-20, names of kinds are those of the program. A file
  of this folder is never changed once released; the next change is the next file.
*/
CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    language TEXT,
    tlp TEXT NOT NULL,
    text TEXT NOT NULL,
    original BLOB NOT NULL
) STRICT;

CREATE TABLE claims (
    document TEXT NOT NULL REFERENCES documents (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    modality TEXT NOT NULL,
    first INTEGER NOT NULL,
    past_last INTEGER NOT NULL,
    PRIMARY KEY (document, id)
) STRICT;

CREATE TABLE slots (
    document TEXT NOT NULL,
    claim TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    first INTEGER NOT NULL,
    past_last INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (document, claim, position),
    FOREIGN KEY (document, claim) REFERENCES claims (document, id)
) STRICT;

CREATE TABLE reports (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    codename TEXT NOT NULL,
    received TEXT NOT NULL,
    tlp TEXT NOT NULL,
    modality TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE report_slots (
    report INTEGER NOT NULL REFERENCES reports (number),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (report, position)
) STRICT;

CREATE TABLE report_links (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    report INTEGER NOT NULL REFERENCES reports (number),
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    relation TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_on TEXT NOT NULL
) STRICT;

CREATE TABLE watch_items (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    report INTEGER REFERENCES reports (number),
    what TEXT NOT NULL,
    announced TEXT NOT NULL,
    expires TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;

CREATE TABLE decisions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    decision TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on TEXT NOT NULL
) STRICT;

PRAGMA user_version = 1
