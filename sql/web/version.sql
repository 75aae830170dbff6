/*
title: Which schema the file of users has
*/
PRAGMA user_version
