/*
title: All documents without their original bytes
*/
SELECT id, title, outlet, published, language, tlp, text FROM documents ORDER BY published, id
