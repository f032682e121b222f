-- Quality metrics as numbers. classes: the variant class that the row gates, as a bit; 64 where it gates none.
-- reads: kept_metrics, metric_kinds, places, samples
CREATE TABLE measured AS
SELECT
  s.sample,
  place,
  kind,
  CASE class
    WHEN 'cnv' THEN 1 WHEN 'fusion' THEN 2 WHEN 'indel' THEN 4 WHEN 'msi' THEN 8 WHEN 'snv' THEN 16 WHEN 'tmb' THEN 32
    ELSE 64
  END::UTINYINT AS classes,
  value::DOUBLE AS exact
FROM kept_metrics AS m
JOIN samples AS s USING (sample_id)
JOIN places AS p
  ON s.specimen = p.specimen
  AND s.month IS NOT DISTINCT FROM p.month
  AND s.site = p.site
  AND s.tumour_group = p.tumour_group
JOIN metric_kinds AS k
  ON m.metric = k.metric
  AND m.unit IS NOT DISTINCT FROM k.unit
  AND TRY_CAST(m.lower_limit AS DOUBLE) IS NOT DISTINCT FROM k.lower_limit
  AND TRY_CAST(m.upper_limit AS DOUBLE) IS NOT DISTINCT FROM k.upper_limit;
