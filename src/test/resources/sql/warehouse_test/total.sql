/*
title: Sum of all that stands
*/
SELECT sum(value_usd) FROM observations;
