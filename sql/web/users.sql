/*
title: All users by name
*/
SELECT name, role, password, subject, made FROM users ORDER BY name
