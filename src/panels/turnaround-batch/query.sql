-- Blood samples on a sequencing run, by how many libraries the run held and how many days they waited from library to
-- sequencing. One row per size and day; days are NULL where a date is missing.
-- Reads run_waits. $1 first month, $2 last month (of receipt), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  size::INTEGER AS size,
  days::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM run_waits_in($1, $2, $3, $4, $5)
WHERE specimen = 'blood'
GROUP BY ALL
ORDER BY size, days NULLS LAST
