-- Patients who consented so long ago that results have had time to come and, of these, with an evaluable pair, by month of
-- consent. One row per site and month with anybody.
-- Reads patients. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all), $6 last settled month.
SELECT
  site::VARCHAR AS code,
  month::VARCHAR AS month,
  coalesce(sum(patients) FILTER (step = 'paired_evaluable'), 0)::INTEGER AS events,
  coalesce(sum(patients) FILTER (step = 'consented'), 0)::INTEGER AS trials
FROM patients_in($1, $2, $3, $4, $5)
WHERE step <> 'screened' AND month <> '' AND month <= $6
GROUP BY ALL
ORDER BY code, month
