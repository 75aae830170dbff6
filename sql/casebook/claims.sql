/*
title: The claims of a document in their order
*/
SELECT id, kind, modality, first, past_last FROM claims WHERE document = :document ORDER BY position
