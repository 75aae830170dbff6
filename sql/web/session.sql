/*
title: A session that is neither idle too long nor too old
*/
SELECT sessions.user, sessions.csrf, sessions.seen, users.role
FROM sessions JOIN users ON users.name = sessions.user
WHERE sessions.hash = :hash AND sessions.seen > :seen_after AND sessions.made > :made_after
