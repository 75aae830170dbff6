/*
title: Removes a user with sessions and keys
*/
DELETE FROM users WHERE name = :name
