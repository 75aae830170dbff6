/*
title: Number of rows that cannot be used.
needs: staged
*/
SELECT count(*) FROM staged WHERE problem IS NOT NULL;
