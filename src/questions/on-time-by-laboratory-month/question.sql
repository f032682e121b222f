-- Samples received of which it is known whether they were reported by the study's target day, by laboratory and month of
-- receipt, and of these reported by it, in calendar days. Known: what ended the wait came, on whatever day, or it has lasted
-- longer than the target. One row per specimen with a target, laboratory and month with any.
-- Reads ends. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all); $6 target days of blood,
-- $7 of tissue ('' for none).
WITH received AS (
  SELECT
    specimen,
    node,
    month,
    cause,
    days,
    samples,
    (CASE specimen WHEN 'blood' THEN nullif($6, '') ELSE nullif($7, '') END)::INTEGER AS target
  FROM ends_in($1, $2, $3, $4, $5)
)
SELECT
  specimen::VARCHAR AS specimen,
  node::VARCHAR AS code,
  coalesce(month, '')::VARCHAR AS month,
  coalesce(sum(samples) FILTER (cause = 'reported' AND days <= target), 0)::INTEGER AS events,
  sum(samples)::INTEGER AS trials
FROM received
WHERE target IS NOT NULL AND cause <> 'unknown' AND (cause <> 'pending' OR days > target)
GROUP BY ALL
ORDER BY specimen, code, month
