/*
title: Ties a field report to a finding or to a cell of customs figures
*/
INSERT INTO report_links (report, kind, target, relation, made_by, made_on)
VALUES (:report, :kind, :target, :relation, :by, :on)
