/*
title: Notes that a session was used
*/
UPDATE sessions SET seen = :now WHERE hash = :hash
