-- What the study export held: rows of each table read, left out as wrong by rule, and kept with a warning. One row per table and
-- rule. Of the whole export: what is left out has no month and no site.
-- Reads intake. The filters $1 to $5 are bound and not asked.
SELECT
  source::VARCHAR AS source,
  what::VARCHAR AS what,
  nullif(rule, '')::VARCHAR AS rule,
  rows::INTEGER AS rows
FROM intake
WHERE source NOT LIKE '%.%' AND what <> 'not_supplied' AND concat($1, $2, $3, $4, $5) IS NOT NULL
ORDER BY source, what, rows DESC, rule
