-- What the rows of quality metrics share, numbered. Limits are numbers: 100 and 100.0 are one.
CREATE TABLE metric_kinds AS
SELECT row_number() OVER ()::INTEGER AS kind, *
FROM (
  SELECT DISTINCT metric, unit, lower_limit::DOUBLE AS lower_limit, upper_limit::DOUBLE AS upper_limit
  FROM (
    SELECT DISTINCT metric, unit, lower_limit, upper_limit
    FROM raw_metrics
    WHERE rowid NOT IN (SELECT row FROM problem WHERE source = 'metrics')
  )
);
