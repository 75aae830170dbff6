/*
title: Every row that stands, of all visible releases
grain: release, release_row
needs: [plain_rows, revised_rows]
limits: Rows of several data sets stand side by side; a question is put to one of them.
*/
CREATE OR REPLACE TEMP VIEW observations AS
FROM plain_rows
UNION ALL BY NAME
FROM revised_rows;
