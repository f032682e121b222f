-- Samples due, by laboratory and month of receipt, and of these reported within the study's target, in calendar days. Due:
-- reported on a known day, or still waiting past the target. One row per specimen with a target, laboratory and month with any.
-- Reads turnaround. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all); $6 target days of blood,
-- $7 of tissue ('' for none).
WITH due AS (
  SELECT
    specimen,
    node,
    month,
    samples,
    days <= target AS within
  FROM (
    SELECT
      *,
      (CASE specimen WHEN 'blood' THEN nullif($6, '') ELSE nullif($7, '') END)::INTEGER AS target
    FROM turnaround_in($1, $2, $3, $4, $5)
    WHERE segment = 'receipt_to_report'
  )
  WHERE status = 'completed' AND days IS NOT NULL OR status = 'pending' AND days > target
)
SELECT
  specimen::VARCHAR AS specimen,
  node::VARCHAR AS code,
  coalesce(month, '')::VARCHAR AS month,
  coalesce(sum(samples) FILTER (within), 0)::INTEGER AS events,
  sum(samples)::INTEGER AS trials
FROM due
WHERE within IS NOT NULL
GROUP BY ALL
ORDER BY specimen, code, month
