/*
title: A key that is not over, with the role its user has today
*/
SELECT keys.id, keys.name, keys.user, keys.role, keys.made, keys.expires, users.role AS user_role
FROM keys JOIN users ON users.name = keys.user
WHERE keys.hash = :hash AND keys.expires > :now
