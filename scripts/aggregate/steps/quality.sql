-- Samples by the value of each quality metric, rounded to two significant digits, so that a bin is the same in every
-- release; whether it keeps its limits is told from the value as measured. Rows that differ in nothing but the class they
-- gate are one. With metric any: per class, and with an empty class for what gates none, whether all limits are kept.
WITH measured AS (
  SELECT
    sample,
    metric,
    class,
    unit,
    lower_limit::DOUBLE AS lower_limit,
    upper_limit::DOUBLE AS upper_limit,
    value::DOUBLE AS exact,
    CASE
      WHEN m.lower_limit IS NULL AND m.upper_limit IS NULL THEN 'no_limit'
      WHEN exact < coalesce(m.lower_limit::DOUBLE, '-inf') OR exact > coalesce(m.upper_limit::DOUBLE, 'inf') THEN 'no'
      ELSE 'yes'
    END AS within
  FROM raw_metrics AS m
  JOIN samples USING (sample_id)
  WHERE m.rowid NOT IN (SELECT row FROM problem WHERE source = 'metrics')
),
told AS (
  SELECT
    sample,
    metric,
    string_agg(class, ' ' ORDER BY class) AS classes,
    unit,
    lower_limit,
    upper_limit,
    CASE WHEN exact = 0 THEN 0 ELSE printf('%.1e', exact)::DOUBLE END AS value,
    within
  FROM measured
  GROUP BY sample, metric, unit, lower_limit, upper_limit, exact, within
  UNION ALL
  SELECT sample, 'any', class, NULL, NULL, NULL, NULL, min(within)
  FROM measured
  WHERE within <> 'no_limit'
  GROUP BY sample, class
)
SELECT
  specimen,
  metric,
  classes,
  unit,
  lower_limit,
  upper_limit,
  value,
  within,
  month,
  site,
  tumour_group,
  count(*) AS samples
FROM told
JOIN samples USING (sample)
GROUP BY ALL
