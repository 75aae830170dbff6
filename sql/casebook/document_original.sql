/*
title: The bytes a document was read from
*/
SELECT original FROM documents WHERE id = :id
