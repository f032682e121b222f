-- Patients screened, consented and paired evaluable by month. One row per month of the whole study in which anybody
-- was screened or consented, with 0 where the reader's choice leaves nobody; month is NULL where the date is missing.
-- Reads patients. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  m.month::VARCHAR AS month,
  coalesce(sum(p.patients) FILTER (p.step = 'screened'), 0)::INTEGER AS screened,
  coalesce(sum(p.patients) FILTER (p.step = 'consented'), 0)::INTEGER AS consented,
  coalesce(sum(p.patients) FILTER (p.step = 'paired_evaluable'), 0)::INTEGER AS paired_evaluable
FROM (SELECT DISTINCT nullif(month, '') AS month FROM patients) m
LEFT JOIN patients_in($1, $2, $3, $4, $5) p ON nullif(p.month, '') IS NOT DISTINCT FROM m.month
GROUP BY m.month
ORDER BY m.month NULLS LAST
