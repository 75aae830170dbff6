/*
title: Small tables a question brings along
grain: period; prefix
method: >
  month_rates holds units of the asked currency per US dollar, one row per period; wanted_prefixes the codes of the
  basket or those asked for. Both are filled by the caller before lines are made.
*/
CREATE OR REPLACE TEMP TABLE month_rates (period INTEGER, units_per_usd DECIMAL(16, 8));
CREATE OR REPLACE TEMP TABLE wanted_prefixes (prefix VARCHAR);
CREATE OR REPLACE TEMP TABLE sides (side INTEGER, period INTEGER);
CREATE OR REPLACE TEMP TABLE picked (code VARCHAR);
