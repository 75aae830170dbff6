/*
title: Small tables a question brings along
grain: period; code, hs_edition
method: >
  month_rates holds units of the asked currency per US dollar, one row per period; wanted_codes those codes in use
  that belong to the basket or lie under the codes asked for (an unknown edition is an empty text). The caller fills
  them. set_aside names joint figures of two months that count nowhere (partner -1: every partner).
*/
CREATE OR REPLACE TEMP TABLE month_rates (period INTEGER, units_per_usd DECIMAL(16, 8));
CREATE OR REPLACE TEMP TABLE wanted_codes (code VARCHAR, hs_edition VARCHAR);
CREATE OR REPLACE TEMP TABLE set_aside (reporter SMALLINT, partner SMALLINT, flow VARCHAR, period INTEGER, is_total BOOLEAN);
CREATE OR REPLACE TEMP TABLE sides (side INTEGER, period INTEGER);
CREATE OR REPLACE TEMP TABLE picked (code VARCHAR);
