-- Blood samples on a sequencing run, by how many libraries the run held and how many days they waited from library to
-- sequencing. One row per size and day; days are calendar days, or working days where $6 is 'working', and NULL where a date
-- is missing.
-- Reads run_waits. $1 first month, $2 last month (of receipt), $3 site, $4 node, $5 tumour group ('' for all); $6 working or ''.
SELECT
  size::INTEGER AS size,
  (CASE WHEN $6 = 'working' THEN working_days ELSE days END)::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM run_waits_in($1, $2, $3, $4, $5)
WHERE specimen = 'blood'
GROUP BY ALL
ORDER BY size, days NULLS LAST
