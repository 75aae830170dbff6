/*
title: Forget the periods of the question before
grain: none
needs: sides
*/
DELETE FROM sides
