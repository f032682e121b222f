-- Patients screened and, of these, consented since, per site and month of screening. One row per site and month with anybody;
-- those without a date stand under ''.
-- Reads flow. $1 first month, $2 last month (of screening), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  site::VARCHAR AS code,
  coalesce(month, '')::VARCHAR AS month,
  coalesce(sum(patients) FILTER (stage <> 'not_included'), 0)::INTEGER AS events,
  sum(patients)::INTEGER AS trials
FROM flow_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY code, month
