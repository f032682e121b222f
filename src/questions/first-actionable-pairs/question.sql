-- Consented patients by whether an actionable report was there by each of some days after consent under an order of tests and
-- with tissue alone, of whom both are known by then: followed so long, or ended before. One row per order but tissue alone, day
-- and state (both, order_only, tissue_only, neither) that holds anybody.
-- Reads first_actionable. $1 first month, $2 last month (of consent), $3 site, $4 node, $5 tumour group ('' for all).
WITH told AS (
  SELECT
    strategy,
    day,
    CASE cause WHEN 'unknown' THEN NULL WHEN 'pending' THEN days >= day ELSE true END AS known,
    CASE tissue_cause WHEN 'unknown' THEN NULL WHEN 'pending' THEN tissue_days >= day ELSE true END AS tissue_known,
    cause = 'reported' AND days <= day AS there,
    tissue_cause = 'reported' AND tissue_days <= day AS tissue_there,
    patients
  FROM first_actionable_in($1, $2, $3, $4, $5)
  CROSS JOIN (VALUES (7), (14), (21), (28), (42), (56)) AS d (day)
  WHERE strategy <> 'tissue'
)
SELECT
  strategy::VARCHAR AS strategy,
  day::INTEGER AS day,
  CASE
    WHEN there AND tissue_there THEN 'both'
    WHEN there THEN 'order_only'
    WHEN tissue_there THEN 'tissue_only'
    ELSE 'neither'
  END AS state,
  sum(patients)::INTEGER AS patients
FROM told
WHERE known AND tissue_known
GROUP BY ALL
ORDER BY strategy, day, state
