-- Patients screened and, of these, consented per site. One row per site with anybody.
-- Reads flow. $1 first month, $2 last month (of screening), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  site::VARCHAR AS site,
  coalesce(sum(patients) FILTER (stage <> 'not_included'), 0)::INTEGER AS events,
  sum(patients)::INTEGER AS trials
FROM flow_in($1, $2, $3, $4, $5)
GROUP BY site
ORDER BY site
