-- What the rows of quality metrics share, numbered.
CREATE TABLE metric_kinds AS
SELECT
  row_number() OVER ()::SMALLINT AS kind,
  metric,
  unit,
  lower_limit,
  upper_limit,
  lower_limit::DOUBLE AS lower,
  upper_limit::DOUBLE AS upper
FROM (
  SELECT DISTINCT metric, unit, lower_limit, upper_limit
  FROM raw_metrics
  WHERE rowid NOT IN (SELECT row FROM problem WHERE source = 'metrics')
);
