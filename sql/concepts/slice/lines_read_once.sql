/*
title: Lines of a question about all goods that are read from end to end once
grain: kind, reporter, partner, flow, period, code, hs_edition, release_number
needs: valued_cells
method: >
  Nothing is stored: over millions of lines that takes longer than working them out again for the few looks that follow.
*/
CREATE OR REPLACE TEMP VIEW lines AS
SELECT *, true AS wanted FROM valued_cells
