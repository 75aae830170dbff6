/*
title: Says what became of something watched for
*/
UPDATE watch_items SET state = :state WHERE number = :number AND state = 'open'
