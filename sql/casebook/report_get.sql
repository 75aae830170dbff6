/*
title: One field report without its parts, with its text in words or sealed
*/
SELECT codename, received, tlp, modality, text, vault, sealed
FROM reports
LEFT JOIN sealed_texts ON report = number
WHERE number = :report
