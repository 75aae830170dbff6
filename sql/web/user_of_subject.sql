/*
title: The user whom a provider of identities knows under that name
*/
SELECT name, role, password, subject, made FROM users WHERE subject = :subject
