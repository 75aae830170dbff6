/*
title: Gives a user another password
*/
UPDATE users SET password = :password WHERE name = :name
