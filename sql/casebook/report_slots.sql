/*
title: The parts of a reported incident in their order
*/
SELECT name, value FROM report_slots WHERE report = :report ORDER BY position
