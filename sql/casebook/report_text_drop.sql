/*
title: Empties the plain text of a field report
*/
UPDATE reports SET text = '' WHERE number = :report
