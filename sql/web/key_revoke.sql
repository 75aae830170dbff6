/*
title: Ends a key
*/
DELETE FROM keys WHERE id = :id
