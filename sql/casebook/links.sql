/*
title: The ties of a field report, oldest first
*/
SELECT kind, target, relation, made_by, made_on FROM report_links WHERE report = :report ORDER BY number
