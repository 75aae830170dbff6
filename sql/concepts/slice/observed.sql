/*
title: Rows as their reporter published them
grain: one row of a release
needs: observations
*/
CREATE OR REPLACE TEMP VIEW observed AS
SELECT * FROM observations
