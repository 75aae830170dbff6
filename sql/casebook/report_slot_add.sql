/*
title: Adds one part of a reported incident
*/
INSERT INTO report_slots (report, position, name, value)
VALUES (:report, :position, :name, :value)
