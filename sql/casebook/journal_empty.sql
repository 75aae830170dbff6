/*
title: Moves the journal into the file and empties it; answers whether another program was in the way
*/
PRAGMA wal_checkpoint(TRUNCATE)
