-- Patients screened, consented and paired evaluable per site. One row per site of the study, in opening order.
-- Reads sites and patients. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  s.site,
  s.opened,
  s.target::INTEGER AS target,
  coalesce(sum(p.patients) FILTER (p.step = 'screened'), 0)::INTEGER AS screened,
  coalesce(sum(p.patients) FILTER (p.step = 'consented'), 0)::INTEGER AS consented,
  coalesce(sum(p.patients) FILTER (p.step = 'paired_evaluable'), 0)::INTEGER AS paired_evaluable
FROM sites s
LEFT JOIN patients_in($1, $2, $3, $4, $5) p ON p.site = s.site
WHERE ($3 = '' OR s.site = $3) AND ($4 = '' OR s.node = $4)
GROUP BY s.site, s.opened, s.target
ORDER BY s.opened NULLS LAST, s.site
