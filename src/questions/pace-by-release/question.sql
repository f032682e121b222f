-- Consents since a site opened in the six months before each earlier release, on which its forecast rested; all of these
-- months at a site that the study no longer knows. One row per release and site with anybody.
-- Reads history and sites. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  h.release::VARCHAR AS release,
  h.site::VARCHAR AS site,
  sum(h.patients)::INTEGER AS consented
FROM history_in($1, $2, $3, $4, $5) AS h
LEFT JOIN sites AS s ON s.site = h.site
WHERE
  h.step = 'consented'
  AND h.month <> ''
  AND (s.site IS NULL OR h.month >= left(s.opened, 7))
  AND h.month >= strftime((left(h.release, 7) || '-01')::DATE - INTERVAL 5 MONTH, '%Y-%m')
GROUP BY ALL
ORDER BY release, site
