/*
title: Adds a session
*/
INSERT INTO sessions (hash, user, csrf, made, seen) VALUES (:hash, :user, :csrf, :now, :now)
