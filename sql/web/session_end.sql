/*
title: Ends one session
*/
DELETE FROM sessions WHERE hash = :hash
