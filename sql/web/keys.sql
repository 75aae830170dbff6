/*
title: All keys, oldest first
*/
SELECT id, name, user, role, made, expires FROM keys ORDER BY id
