/*
title: Removes the claims of a document
*/
DELETE FROM claims WHERE document = :document
