-- Rows of each table of the export: supplied (kept), rejected by rule (a row that breaks several counts once), warnings;
-- of each column of a supplied table, rows with a value.
-- reads: remarks, supplies
SELECT source, 'supplied' AS what, NULL AS rule, rows_kept AS rows FROM supplies WHERE supplied
UNION ALL
SELECT source, 'not_supplied', NULL, 0 FROM supplies WHERE NOT supplied
UNION ALL
SELECT source, what, rule, rows FROM remarks
