-- Patients by the step of inclusion they reached, the month of the first consent, and the consents since the site opened. One row
-- per site with anybody.
-- Reads patients and sites. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  p.site::VARCHAR AS site,
  coalesce(sum(p.patients) FILTER (p.step = 'screened'), 0)::INTEGER AS screened,
  coalesce(sum(p.patients) FILTER (p.step = 'consented'), 0)::INTEGER AS consented,
  coalesce(sum(p.patients) FILTER (p.step = 'paired_evaluable'), 0)::INTEGER AS paired_evaluable,
  min(nullif(p.month, '')) FILTER (p.step = 'consented')::VARCHAR AS first_consent,
  coalesce(sum(p.patients) FILTER (p.step = 'consented' AND p.month >= left(s.opened, 7)), 0)::INTEGER AS since_opening
FROM patients_in($1, $2, $3, $4, $5) AS p
LEFT JOIN sites AS s ON s.site = p.site
GROUP BY p.site
ORDER BY p.site
