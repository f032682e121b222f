-- Sites with the day they opened and the first month in which somebody consented. One row per site of the study, in
-- opening order; those without a day last. Neither a period nor a tumour group can be chosen ($1, $2 and $5 are always '').
-- Reads sites and patients. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  s.site::VARCHAR AS site,
  nullif(s.region, '')::VARCHAR AS region,
  s.node::VARCHAR AS node,
  nullif(s.opened, '')::VARCHAR AS opened,
  min(p.month) FILTER (p.step = 'consented')::VARCHAR AS first_consent,
  coalesce(sum(p.patients) FILTER (p.step = 'consented'), 0)::INTEGER AS consented
FROM sites AS s
LEFT JOIN patients_in($1, $2, $3, $4, $5) AS p ON p.site = s.site
WHERE ($3 = '' OR s.site = $3) AND ($4 = '' OR s.node = $4)
GROUP BY s.site, s.region, s.node, s.opened
ORDER BY opened NULLS LAST, s.site
