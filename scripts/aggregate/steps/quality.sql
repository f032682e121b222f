-- Samples by the value of each quality metric, rounded to two significant digits, so that a bin is the same in every
-- release; whether it keeps its limits is told from the value as measured. With metric any: per class, and with an empty class for what gates none, whether all limits are kept.
-- reads: measured, metric_kinds, places
WITH per_value AS (
  SELECT
    measured.*,
    CASE
      WHEN lower_limit IS NOT NULL OR upper_limit IS NOT NULL
        THEN exact BETWEEN coalesce(lower_limit, '-inf') AND coalesce(upper_limit, 'inf')
    END AS keeps
  FROM measured
  JOIN metric_kinds USING (kind)
),
per_sample AS (
  SELECT place, bit_or(classes) AS told, bit_or(CASE WHEN keeps THEN 0 ELSE classes END) AS failed
  FROM per_value
  WHERE keeps IS NOT NULL
  GROUP BY sample, place
),
rounded AS (
  SELECT exact, CASE WHEN exact = 0 THEN 0 ELSE printf('%.1e', exact)::DOUBLE END AS value
  FROM (SELECT DISTINCT exact FROM measured)
),
counted AS (
  SELECT place, kind, classes, value, keeps, count(*) AS samples
  FROM per_value
  JOIN rounded USING (exact)
  GROUP BY ALL
  UNION ALL
  SELECT place, NULL, class, NULL, failed & class = 0, sum(samples)
  FROM (SELECT place, told, failed, count(*) AS samples FROM per_sample GROUP BY ALL)
  CROSS JOIN (VALUES (1), (2), (4), (8), (16), (32), (64)) AS c (class)
  WHERE told & class > 0
  GROUP BY ALL
)
SELECT
  specimen,
  coalesce(metric, 'any') AS metric,
  nullif(concat_ws(
    ' ',
    CASE WHEN classes & 1 > 0 THEN 'cnv' END,
    CASE WHEN classes & 2 > 0 THEN 'fusion' END,
    CASE WHEN classes & 4 > 0 THEN 'indel' END,
    CASE WHEN classes & 8 > 0 THEN 'msi' END,
    CASE WHEN classes & 16 > 0 THEN 'snv' END,
    CASE WHEN classes & 32 > 0 THEN 'tmb' END
  ), '') AS classes,
  unit,
  lower_limit,
  upper_limit,
  value,
  CASE WHEN keeps IS NULL THEN 'no_limit' WHEN keeps THEN 'yes' ELSE 'no' END AS within,
  month,
  site,
  tumour_group,
  samples
FROM counted
JOIN places USING (place)
LEFT JOIN metric_kinds USING (kind)
