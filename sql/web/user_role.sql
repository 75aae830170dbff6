/*
title: Gives a user another role
*/
UPDATE users SET role = :role WHERE name = :name
