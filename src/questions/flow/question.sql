-- Screened patients by how far they came and why not further. One row per stage, reason and whether the tumour board
-- discussed them; reason is NULL where none was given. Each patient stands in one row, so that rows add up.
-- Reads flow. $1 first month, $2 last month (of screening), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  stage::VARCHAR AS stage,
  nullif(reason, '')::VARCHAR AS reason,
  discussed::VARCHAR AS discussed,
  sum(patients)::INTEGER AS patients
FROM flow_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY stage, reason NULLS LAST, discussed
