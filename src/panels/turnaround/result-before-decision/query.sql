-- Samples received, by what ended the wait for the report first and after how many days, and whether the report was there
-- when the tumour board first discussed the patient. One row per specimen, whether the sample is the one that counts for
-- its patient, cause, day and before_board; days are calendar days, or working days where $6 is 'working', and NULL where the day
-- of the report is unknown.
-- Reads ends. $1 first month, $2 last month (of receipt), $3 site, $4 node, $5 tumour group ('' for all); $6 working or ''.
SELECT
  specimen::VARCHAR AS specimen,
  counts::VARCHAR AS counts,
  cause::VARCHAR AS cause,
  (CASE WHEN $6 = 'working' THEN working_days ELSE days END)::INTEGER AS days,
  before_board::VARCHAR AS before_board,
  sum(samples)::INTEGER AS samples
FROM ends_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY specimen, counts, cause, days NULLS LAST, before_board
