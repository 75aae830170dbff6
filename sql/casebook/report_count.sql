/*
title: How many reports a codename stands behind
*/
SELECT count(*) FROM reports WHERE codename = :codename
