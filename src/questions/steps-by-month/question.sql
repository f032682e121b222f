-- Patients by the step of inclusion they reached. One row per step, month and site with anybody; month is NULL where the
-- date is missing. Months and sites without anybody are filled in from the study.
-- Reads patients. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  step::VARCHAR AS step,
  nullif(month, '')::VARCHAR AS month,
  site::VARCHAR AS site,
  sum(patients)::INTEGER AS patients
FROM patients_in($1, $2, $3, $4, $5)
GROUP BY ALL
