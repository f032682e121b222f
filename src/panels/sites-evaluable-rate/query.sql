-- Patients consented so long ago that their results have had time to come and, of these, with an evaluable pair, per
-- site. One row per site with anybody.
-- Reads patients. $1 first month, $2 last month (of consent), $3 site, $4 node, $5 tumour group ('' for all), $6 the last
-- month of consent that counts.
SELECT
  site::VARCHAR AS site,
  coalesce(sum(patients) FILTER (step = 'paired_evaluable'), 0)::INTEGER AS events,
  coalesce(sum(patients) FILTER (step = 'consented'), 0)::INTEGER AS trials
FROM patients_in($1, $2, $3, $4, $5)
WHERE step IN ('consented', 'paired_evaluable') AND month <= $6
GROUP BY site
ORDER BY site
