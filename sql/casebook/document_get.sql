/*
title: One document without its original bytes
*/
SELECT id, title, outlet, published, language, tlp, text FROM documents WHERE id = :id
