-- Samples measured, how many lie outside the guideline limits, and the median of the values (rounded to two digits). One
-- row per specimen, metric with its classes, unit and limits, and month; and one over all months (whole = 1). The metric
-- any holds, per class, the samples of which any metric that gates the class lies outside; it has no value.
-- Reads quality. $1 first month, $2 last month (of receipt), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  specimen::VARCHAR AS specimen,
  metric::VARCHAR AS metric,
  classes::VARCHAR AS classes,
  unit::VARCHAR AS unit,
  lower_limit::DOUBLE AS lower_limit,
  upper_limit::DOUBLE AS upper_limit,
  month::VARCHAR AS month,
  grouping(month)::INTEGER AS whole,
  count(*)::INTEGER AS samples,
  (count(*) FILTER (within = 'no'))::INTEGER AS outside,
  quantile_cont(value, 0.5)::DOUBLE AS median
FROM (SELECT *, unnest(range(samples)) AS one FROM quality_in($1, $2, $3, $4, $5))
GROUP BY GROUPING SETS (
  (specimen, metric, classes, unit, lower_limit, upper_limit, month),
  (specimen, metric, classes, unit, lower_limit, upper_limit)
)
ORDER BY specimen, metric, classes NULLS FIRST, lower_limit NULLS FIRST, upper_limit NULLS FIRST, whole, month NULLS FIRST
