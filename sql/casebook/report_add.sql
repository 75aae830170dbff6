/*
title: Adds a field report and returns its number
*/
INSERT INTO reports (codename, received, tlp, modality, text)
VALUES (:codename, :received, :tlp, :modality, :text)
RETURNING number
