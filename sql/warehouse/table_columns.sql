/*
title: Columns of a table in order
grain: column
method: Asks for this one table; the catalogue of all columns would bind every view and open every file behind them.
*/
SELECT name AS column_name
FROM pragma_table_info(:table)
ORDER BY cid;
