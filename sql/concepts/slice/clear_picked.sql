/*
title: Forget the goods picked before
grain: none
needs: picked
*/
DELETE FROM picked
