/*
title: The decisions about a subject, oldest first
*/
SELECT subject, decision, reason, decided_by, decided_on FROM decisions WHERE subject = :subject ORDER BY number
