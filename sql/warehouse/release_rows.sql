/*
title: Rows of release files in the canonical columns, with the place of each
grain: file_index, file_row_number
method: >
  A file may leave out columns that are empty throughout; they read as NULL. Naming the columns here costs nothing,
  while uniting the columns of all files by name would open every file before the question starts.
*/
CREATE OR REPLACE TEMP MACRO release_rows(files) AS TABLE
SELECT *, file_index, file_row_number
FROM read_parquet(
    files,
    schema = MAP {
        'reporter': {name: 'reporter', type: 'SMALLINT', default_value: NULL},
        'partner': {name: 'partner', type: 'SMALLINT', default_value: NULL},
        'flow': {name: 'flow', type: 'VARCHAR', default_value: NULL},
        'period': {name: 'period', type: 'INTEGER', default_value: NULL},
        'code': {name: 'code', type: 'VARCHAR', default_value: NULL},
        'hs_edition': {name: 'hs_edition', type: 'VARCHAR', default_value: NULL},
        'value_usd': {name: 'value_usd', type: 'DECIMAL(18, 3)', default_value: NULL},
        'value_native': {name: 'value_native', type: 'DECIMAL(18, 3)', default_value: NULL},
        'currency': {name: 'currency', type: 'VARCHAR', default_value: NULL},
        'cif_value_usd': {name: 'cif_value_usd', type: 'DECIMAL(18, 3)', default_value: NULL},
        'fob_value_usd': {name: 'fob_value_usd', type: 'DECIMAL(18, 3)', default_value: NULL},
        'net_weight_kg': {name: 'net_weight_kg', type: 'DECIMAL(18, 3)', default_value: NULL},
        'weight_estimated': {name: 'weight_estimated', type: 'BOOLEAN', default_value: NULL},
        'quantity': {name: 'quantity', type: 'DECIMAL(18, 3)', default_value: NULL},
        'quantity_unit': {name: 'quantity_unit', type: 'VARCHAR', default_value: NULL},
        'quantity2': {name: 'quantity2', type: 'DECIMAL(18, 3)', default_value: NULL},
        'quantity2_unit': {name: 'quantity2_unit', type: 'VARCHAR', default_value: NULL},
        'regime': {name: 'regime', type: 'VARCHAR', default_value: NULL},
        'province': {name: 'province', type: 'VARCHAR', default_value: NULL},
        'transport': {name: 'transport', type: 'VARCHAR', default_value: NULL},
        'procedure': {name: 'procedure', type: 'VARCHAR', default_value: NULL},
        'partner2': {name: 'partner2', type: 'SMALLINT', default_value: NULL},
        'role': {name: 'role', type: 'TINYINT', default_value: NULL}
    });
