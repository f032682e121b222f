-- What the rows of quality metrics share, by the number of the kind.
-- reads: metric_texts
CREATE TABLE metric_kinds AS
SELECT DISTINCT kind, metric, unit, lower_limit::DOUBLE AS lower_limit, upper_limit::DOUBLE AS upper_limit
FROM metric_texts;
