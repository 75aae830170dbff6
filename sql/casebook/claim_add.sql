/*
title: Adds a claim of a document
*/
INSERT INTO claims (document, id, position, kind, modality, first, past_last)
VALUES (:document, :id, :position, :kind, :modality, :start, :end)
