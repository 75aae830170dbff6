/*
title: Adds a decision of a person
*/
INSERT INTO decisions (subject, decision, reason, decided_by, decided_on)
VALUES (:subject, :decision, :reason, :by, :on)
