-- Samples measured, how many lie outside the guideline limits, and their values (rounded to two digits) with how many samples
-- have each. One row per specimen, metric with its classes, unit and limits, and month; values may come several times. The
-- metric any holds, per class, the samples of which any metric that gates the class lies outside; it has no value.
-- Reads quality. $1 first month, $2 last month (of receipt), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  specimen::VARCHAR AS specimen,
  metric::VARCHAR AS metric,
  classes::VARCHAR AS classes,
  unit::VARCHAR AS unit,
  lower_limit::DOUBLE AS lower_limit,
  upper_limit::DOUBLE AS upper_limit,
  month::VARCHAR AS month,
  sum(samples)::INTEGER AS samples,
  sum(CASE WHEN within = 'no' THEN samples ELSE 0 END)::INTEGER AS outside,
  list(value::DOUBLE) AS "values",
  list(samples::INTEGER) AS counts
FROM quality_in($1, $2, $3, $4, $5)
GROUP BY ALL
