/*
title: Which schema the casebook has
*/
PRAGMA user_version
