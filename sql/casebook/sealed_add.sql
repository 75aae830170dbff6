/*
title: Adds the sealed text of a field report
*/
INSERT INTO sealed_texts (report, vault, sealed) VALUES (:report, :vault, :sealed)
