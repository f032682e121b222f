-- What the rows of quality metrics share, numbered. Limits are numbers: 100 and 100.0 are one.
-- reads: kept_metrics
CREATE TABLE metric_kinds AS
SELECT row_number() OVER ()::INTEGER AS kind, *
FROM (
  SELECT DISTINCT metric, unit, lower_limit::DOUBLE AS lower_limit, upper_limit::DOUBLE AS upper_limit
  FROM (SELECT DISTINCT metric, unit, lower_limit, upper_limit FROM kept_metrics)
);
