-- Variants (patient, class, gene, key) over pairs evaluable for their class, by their allele fraction in each specimen.
-- reads: consented, variant_results
WITH by_origin AS (
  SELECT 'counted' AS origin, patient, class, blood, tissue FROM variant_results
  UNION ALL
  SELECT 'with_haematopoiesis', patient, class, blood_any, tissue_any FROM variant_results
)
SELECT
  class,
  origin,
  CASE WHEN tissue IS NULL THEN 'blood_only' WHEN blood IS NULL THEN 'tissue_only' ELSE 'both' END AS result,
  blood AS blood_bin,
  tissue AS tissue_bin,
  month,
  site,
  tumour_group,
  count(*) AS variants
FROM by_origin
JOIN consented USING (patient)
WHERE blood IS NOT NULL OR tissue IS NOT NULL
GROUP BY ALL
