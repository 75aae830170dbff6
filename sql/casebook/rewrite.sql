/*
title: Writes the whole file anew, without what was deleted from it
*/
VACUUM
