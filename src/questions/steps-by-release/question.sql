-- Patients consented and paired evaluable per site and month, in every earlier release.
-- Reads history. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  release::VARCHAR AS release,
  site::VARCHAR AS site,
  step::VARCHAR AS step,
  month::VARCHAR AS month,
  sum(patients)::INTEGER AS patients
FROM history_in($1, $2, $3, $4, $5)
WHERE step <> 'screened' AND month IS NOT NULL
GROUP BY ALL
