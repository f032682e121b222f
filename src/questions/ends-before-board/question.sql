-- Samples that count for patients whom the tumour board discussed, by whether the report was there when it first did: unknown
-- where it was reported on a day that is not given. One row per specimen and before_board. A patient has one such sample of
-- each specimen.
-- Reads ends. $1 first month, $2 last month (of receipt), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  specimen::VARCHAR AS specimen,
  (CASE WHEN cause = 'unknown' THEN 'unknown' ELSE before_board END)::VARCHAR AS before_board,
  sum(samples)::INTEGER AS samples
FROM ends_in($1, $2, $3, $4, $5)
WHERE counts = 'yes' AND before_board <> 'no_board'
GROUP BY ALL
ORDER BY specimen, before_board
