-- Samples received, by laboratory, month of receipt and what ended the wait for the report first, day by day, in calendar days: NULL
-- where the day of the report is unknown. One row per specimen, laboratory, month, cause and day.
-- Reads ends. $1 first month, $2 last month (of receipt), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  specimen::VARCHAR AS specimen,
  node::VARCHAR AS node,
  month::VARCHAR AS month,
  cause::VARCHAR AS cause,
  days::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM ends_in($1, $2, $3, $4, $5)
WHERE month IS NOT NULL
GROUP BY ALL
ORDER BY specimen, node, month, cause, days NULLS LAST
