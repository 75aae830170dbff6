/*
title: Removes the parts of the claims of a document
*/
DELETE FROM slots WHERE document = :document
