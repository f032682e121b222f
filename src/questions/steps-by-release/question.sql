-- Patients consented and paired evaluable, and the first month of either, in every earlier release. One row per release and
-- step with anybody; those without a date are left out.
-- Reads history. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  release::VARCHAR AS release,
  step::VARCHAR AS step,
  min(month)::VARCHAR AS first_month,
  sum(patients)::INTEGER AS patients
FROM history_in($1, $2, $3, $4, $5)
WHERE step <> 'screened' AND month <> ''
GROUP BY ALL
ORDER BY release, step
