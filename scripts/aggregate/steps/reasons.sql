-- Variants in one specimen of a pair evaluable for their class, by why the other lacks them, as the study judged it; no
-- row when no reviews were supplied. A judgement on a variant that is in both, or not compared, is not counted.
-- reads: consented, supplies, variant_results
WITH by_origin AS (
  SELECT 'counted' AS origin, patient, class, reason, blood, tissue, false AS haematopoiesis FROM variant_results
  UNION ALL
  SELECT
    'with_haematopoiesis', patient, class, reason, blood_any, tissue_any, blood IS NULL AND tissue IS NULL
  FROM variant_results
)
SELECT
  class,
  origin,
  CASE WHEN tissue IS NULL THEN 'blood_only' ELSE 'tissue_only' END AS side,
  reason,
  CASE WHEN haematopoiesis THEN 'yes' ELSE 'no' END AS haematopoiesis,
  month,
  site,
  tumour_group,
  count(*) AS variants
FROM by_origin
JOIN consented USING (patient)
WHERE (blood IS NULL) <> (tissue IS NULL) AND (SELECT supplied FROM supplies WHERE source = 'reviews')
GROUP BY ALL
