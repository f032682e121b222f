-- Values that are due, and how many of them are missing. One row per column of the export and site, with the newest month in
-- which one was due (NULL where no month is known).
-- Reads completeness, which knows no tumour groups. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group (all) ('' for all).
SELECT
  field::VARCHAR AS field,
  site::VARCHAR AS site,
  sum(rows)::INTEGER AS due,
  sum(missing)::INTEGER AS missing,
  max(nullif(month, ''))::VARCHAR AS newest
FROM completeness_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY field, site
