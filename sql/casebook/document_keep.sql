/*
title: Keeps a document, or brings one with the same bytes up to date
*/
INSERT INTO documents (id, title, outlet, published, language, tlp, text, original)
VALUES (:id, :title, :outlet, :published, :language, :tlp, :text, :original)
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title,
    outlet = excluded.outlet,
    published = excluded.published,
    language = excluded.language,
    tlp = excluded.tlp,
    text = excluded.text
