/*
title: Settings of every engine that have no place in its start-up options
method: Calendar days never depend on where the machine stands; the order of rows is kept because release rows are numbered by it.
*/
SET TimeZone = 'UTC';
SET preserve_insertion_order = true;
