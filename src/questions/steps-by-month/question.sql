-- Patients by the step of inclusion they reached. One row per step and month with anybody; month is NULL where the date is
-- missing. Months without anybody are filled in from the study.
-- Reads patients. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  step::VARCHAR AS step,
  nullif(month, '')::VARCHAR AS month,
  sum(patients)::INTEGER AS patients
FROM patients_in($1, $2, $3, $4, $5)
GROUP BY ALL
