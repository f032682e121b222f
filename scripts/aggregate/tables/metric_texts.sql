-- One row per text of a quality metric's name, unit, limits and class, as millions of rows share them: which kind it is (limits are
-- numbers: 100 and 100.0 are one), and the variant class that it gates, as a bit; 64 where it gates none.
-- reads: kept_metrics
CREATE TABLE metric_texts AS
SELECT
  *,
  (dense_rank() OVER (ORDER BY metric, unit, lower_limit::DOUBLE, upper_limit::DOUBLE))::INTEGER AS kind,
  CASE class
    WHEN 'cnv' THEN 1 WHEN 'fusion' THEN 2 WHEN 'indel' THEN 4 WHEN 'msi' THEN 8 WHEN 'snv' THEN 16 WHEN 'tmb' THEN 32
    ELSE 64
  END::UTINYINT AS classes
FROM (SELECT DISTINCT metric, unit, lower_limit, upper_limit, class FROM kept_metrics);
