/*
title: Small tables that carry answers of the law to the lines
grain: reporter, partner, flow, period; flow, slot, code, hs_edition
method: Filled by the caller; answer is IN_SCOPE, UNDETERMINED or OUT_OF_SCOPE.
*/
CREATE OR REPLACE TEMP TABLE law_slots (reporter SMALLINT, partner SMALLINT, flow VARCHAR, period INTEGER, slot INTEGER);
CREATE OR REPLACE TEMP TABLE law_answers (flow VARCHAR, slot INTEGER, code VARCHAR, hs_edition VARCHAR, answer VARCHAR)
