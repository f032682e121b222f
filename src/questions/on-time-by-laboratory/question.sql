-- Samples received, by laboratory and whether the report came within the study's target, in calendar days. One row per specimen
-- with a target, laboratory and standing: within (reported by then), late (reported after it, or still waiting past it), open
-- (waiting, not yet past it), ended (without a report) and unknown (reported, without the day).
-- Reads turnaround. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all); $6 target days of blood,
-- $7 of tissue ('' for none).
WITH received AS (
  SELECT
    specimen,
    node,
    status,
    days,
    samples,
    (CASE specimen WHEN 'blood' THEN nullif($6, '') ELSE nullif($7, '') END)::INTEGER AS target
  FROM turnaround_in($1, $2, $3, $4, $5)
  WHERE segment = 'receipt_to_report'
)
SELECT
  specimen::VARCHAR AS specimen,
  node::VARCHAR AS node,
  CASE
    WHEN status = 'ended_without_report' THEN 'ended'
    WHEN days IS NULL THEN 'unknown'
    WHEN days > target THEN 'late'
    WHEN status = 'completed' THEN 'within'
    ELSE 'open'
  END AS standing,
  sum(samples)::INTEGER AS samples
FROM received
WHERE target IS NOT NULL
GROUP BY ALL
ORDER BY specimen, node, standing
