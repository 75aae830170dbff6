/*
title: Adds a user
*/
INSERT INTO users (name, role, password, subject, made) VALUES (:name, :role, :password, :subject, :made)
