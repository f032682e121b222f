-- Samples received, by what ended the wait for the report first and after how many days. One row per specimen, cause and
-- day; days are calendar days, or working days where $6 is 'working', and NULL where the day of the report is unknown.
-- Reads ends. $1 first month, $2 last month (of receipt), $3 site, $4 node, $5 tumour group ('' for all); $6 working or ''.
SELECT
  specimen::VARCHAR AS specimen,
  cause::VARCHAR AS cause,
  (CASE WHEN $6 = 'working' THEN working_days ELSE days END)::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM ends_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY specimen, cause, days NULLS LAST
