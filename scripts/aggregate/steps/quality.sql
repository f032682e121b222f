-- Samples by the value of each quality metric, rounded to two significant digits, so that a bin is the same in every
-- release; whether it keeps its limits is told from the value as measured. Rows that differ in nothing but the class they
-- gate are one. With metric any: per class, and with an empty class for what gates none, whether all limits are kept.
-- A study has millions of rows here, so what they share stands apart (kinds), and their classes are bits of a number.
WITH kept AS (
  SELECT
    sample_id,
    metric,
    unit,
    lower_limit::DOUBLE AS lower_limit,
    upper_limit::DOUBLE AS upper_limit,
    class,
    value::DOUBLE AS exact
  FROM raw_metrics
  WHERE rowid NOT IN (SELECT row FROM problem WHERE source = 'metrics')
),
kinds AS MATERIALIZED (
  SELECT *, row_number() OVER ()::INTEGER AS kind
  FROM (SELECT DISTINCT metric, unit, lower_limit, upper_limit FROM kept)
),
measured AS MATERIALIZED (
  SELECT
    sample,
    kind,
    CASE class
      WHEN 'cnv' THEN 1 WHEN 'fusion' THEN 2 WHEN 'indel' THEN 4 WHEN 'msi' THEN 8 WHEN 'snv' THEN 16 WHEN 'tmb' THEN 32
    END::UTINYINT AS classes,
    exact,
    CASE
      WHEN k.lower_limit IS NOT NULL OR k.upper_limit IS NOT NULL
        THEN exact BETWEEN coalesce(k.lower_limit, '-inf') AND coalesce(k.upper_limit, 'inf')
    END AS keeps
  FROM kept AS m
  JOIN kinds AS k
    ON m.metric = k.metric
    AND m.unit IS NOT DISTINCT FROM k.unit
    AND m.lower_limit IS NOT DISTINCT FROM k.lower_limit
    AND m.upper_limit IS NOT DISTINCT FROM k.upper_limit
  JOIN samples USING (sample_id)
),
rounded AS (
  SELECT exact, CASE WHEN exact = 0 THEN 0 ELSE printf('%.1e', exact)::DOUBLE END AS value
  FROM (SELECT DISTINCT exact FROM measured)
),
told AS (
  SELECT sample, kind, classes, value, keeps
  FROM (SELECT sample, kind, exact, keeps, bit_or(classes) AS classes FROM measured GROUP BY ALL)
  JOIN rounded USING (exact)
  UNION ALL
  SELECT sample, NULL, classes, NULL, bool_and(keeps)
  FROM measured
  WHERE keeps IS NOT NULL
  GROUP BY sample, classes
),
counted AS (
  SELECT specimen, kind, classes, value, keeps, month, site, tumour_group, count(*) AS samples
  FROM told
  JOIN samples USING (sample)
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
LEFT JOIN kinds USING (kind)
