/*
title: The parts of a claim in their order
*/
SELECT name, value, alternatives, first, past_last, rule FROM slots WHERE document = :document AND claim = :claim ORDER BY position
