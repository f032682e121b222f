-- Samples by the value of each quality metric, rounded to two significant digits, so that a bin is the same in every
-- release; whether it keeps its limits is told from the value as measured. Rows that differ in nothing but the class they
-- gate are one. With metric any: per class, and with an empty class for what gates none, whether all limits are kept.
WITH held AS NOT MATERIALIZED (
  SELECT
    sample,
    place,
    kind,
    classes,
    exact,
    CASE
      WHEN lower_limit IS NOT NULL OR upper_limit IS NOT NULL
        THEN exact BETWEEN coalesce(lower_limit, '-inf') AND coalesce(upper_limit, 'inf')
    END AS keeps
  FROM measured
  JOIN metric_kinds USING (kind)
),
rounded AS (
  SELECT exact, CASE WHEN exact = 0 THEN 0 ELSE printf('%.1e', exact)::DOUBLE END AS value
  FROM (SELECT DISTINCT exact FROM measured)
),
told AS (
  SELECT place, kind, classes, value, keeps
  FROM (SELECT sample, place, kind, exact, keeps, bit_or(classes) AS classes FROM held GROUP BY ALL)
  JOIN rounded USING (exact)
  UNION ALL
  SELECT place, NULL, classes, NULL, bool_and(keeps)
  FROM held
  WHERE keeps IS NOT NULL
  GROUP BY sample, place, classes
),
counted AS (
  SELECT place, kind, classes, value, keeps, count(*) AS samples
  FROM told
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
