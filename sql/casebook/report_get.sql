/*
title: One field report without its parts
*/
SELECT codename, received, tlp, modality, text FROM reports WHERE number = :report
