/*
title: Adds a key
*/
INSERT INTO keys (hash, name, user, role, made, expires) VALUES (:hash, :name, :user, :role, :made, :expires)
RETURNING id
