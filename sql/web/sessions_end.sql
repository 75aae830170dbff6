/*
title: Ends all sessions of a user
*/
DELETE FROM sessions WHERE user = :user
