/*
title: Gives a document another label
*/
UPDATE documents SET tlp = :tlp WHERE id = :id
