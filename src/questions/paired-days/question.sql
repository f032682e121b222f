-- Patients whose pair has all four days, by how much longer tissue took to its report than blood and by which report came
-- first. One row per start (receipt, collection), difference in days (calendar days, or working days where $6 is
-- 'working'; below zero when tissue took fewer) and first report.
-- Reads paired_days. $1 first month, $2 last month (of consent), $3 site, $4 node, $5 tumour group ('' for all); $6 working or ''.
SELECT
  since::VARCHAR AS since,
  (CASE WHEN $6 = 'working' THEN working_difference ELSE difference END)::INTEGER AS difference,
  first::VARCHAR AS first,
  sum(patients)::INTEGER AS patients
FROM paired_days_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY since, difference, first
