-- One row per variant of a chosen reported sample, in a class that the sample is evaluable for.
-- Left out: germline, and what lies outside the genes both assays cover (a fusion stays when either partner is covered).
-- reads: actionable_tiers, codes, evaluable, kept_variants, outside_panel, samples
CREATE TABLE findings AS
SELECT
  e.patient,
  e.specimen,
  v.class::class AS class,
  v.gene::gene AS gene,
  v.variant,
  v.vaf::DOUBLE AS vaf,
  coalesce(v.origin = 'haematopoiesis', false) AS haematopoiesis,
  v.tier,
  coalesce(v.tier IN (FROM actionable_tiers), false) AS actionable,
  e.in_pair & (1 << enum_code(v.class::class)) > 0 AS in_pair,
  e.in_any & (1 << enum_code(v.class::class)) > 0 AS in_any
FROM kept_variants AS v
JOIN samples AS s USING (sample_id)
JOIN evaluable AS e USING (sample)
WHERE e.evaluable & (1 << enum_code(v.class::class)) > 0
  AND v.origin IS DISTINCT FROM 'germline'
  AND v.gene NOT IN (FROM outside_panel);
