-- Variants in one specimen of a pair evaluable for their class, by why the other lacks them, as the study judged it; no
-- row when no reviews were supplied. A judgement on a variant that is in both, or not compared, is not counted.
-- reads: consented, findings, kept_reviews, patients, supplies
WITH per_variant AS (
  SELECT
    patient,
    class,
    gene,
    variant,
    bool_or(specimen = 'blood' AND NOT haematopoiesis) AS blood_counted,
    bool_or(specimen = 'tissue' AND NOT haematopoiesis) AS tissue_counted,
    bool_or(specimen = 'blood') AS blood_any,
    bool_or(specimen = 'tissue') AS tissue_any
  FROM findings
  WHERE in_pair
  GROUP BY ALL
),
by_origin AS (
  SELECT 'counted' AS origin, blood_counted AS blood, tissue_counted AS tissue, * FROM per_variant
  UNION ALL
  SELECT 'with_haematopoiesis', blood_any, tissue_any, * FROM per_variant
),
judged AS (
  SELECT patient, class, gene, variant, reason
  FROM kept_reviews
  JOIN patients USING (patient_id)
)
SELECT
  class,
  origin,
  CASE WHEN tissue THEN 'tissue_only' ELSE 'blood_only' END AS side,
  coalesce(reason, 'not_reviewed') AS reason,
  month,
  site,
  tumour_group,
  count(*) AS variants
FROM by_origin
JOIN consented USING (patient)
LEFT JOIN judged USING (patient, class, gene, variant)
WHERE blood <> tissue AND (SELECT supplied FROM supplies WHERE source = 'reviews')
GROUP BY ALL
