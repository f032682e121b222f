-- Consented patients by tumour group and region of their site. One row per group and region with anybody; region is NULL
-- for a site without one. A tumour group cannot be chosen: shares are of all groups ($5 is always '').
-- Reads patients and sites. $1 first month, $2 last month (of consent), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  p.tumour_group::VARCHAR AS tumour_group,
  nullif(s.region, '')::VARCHAR AS region,
  sum(p.patients)::INTEGER AS patients
FROM patients_in($1, $2, $3, $4, $5) AS p
LEFT JOIN sites AS s ON s.site = p.site
WHERE p.step = 'consented'
GROUP BY ALL
ORDER BY tumour_group, region NULLS LAST
