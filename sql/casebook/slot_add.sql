/*
title: Adds a part of a claim
*/
INSERT INTO slots (document, claim, position, name, value, alternatives, first, past_last, rule)
VALUES (:document, :claim, :position, :name, :value, :alternatives, :start, :end, :rule)
