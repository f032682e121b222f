-- Consents by site and month as every earlier release knew them. One row per release, site and month with anybody; those without a
-- date are left out.
-- Reads history. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  release::VARCHAR AS release,
  site::VARCHAR AS site,
  month::VARCHAR AS month,
  sum(patients)::INTEGER AS consented
FROM history_in($1, $2, $3, $4, $5)
WHERE step = 'consented' AND month <> ''
GROUP BY ALL
ORDER BY release, site, month
