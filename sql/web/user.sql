/*
title: One user
*/
SELECT name, role, password, subject, made FROM users WHERE name = :name
