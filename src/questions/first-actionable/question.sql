-- Consented patients by what ended the wait for an actionable report first under each order of tests, and after how many
-- calendar days from consent. One row per order, cause and day; days are NULL where the day is unknown.
-- Reads first_actionable. $1 first month, $2 last month (of consent), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  strategy::VARCHAR AS strategy,
  cause::VARCHAR AS cause,
  days::INTEGER AS days,
  sum(patients)::INTEGER AS samples
FROM first_actionable_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY strategy, cause, days NULLS LAST
