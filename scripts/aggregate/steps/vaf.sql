-- Variants (patient, class, gene, key) over pairs evaluable for their class, by their allele fraction in each specimen.
-- Bins are half a decade wide, named by their lower edge; the lowest holds all below too.
-- reads: consented, findings
WITH binned AS (
  SELECT
    *,
    CASE
      WHEN vaf IS NULL THEN 'unknown'
      WHEN vaf < 0.0015 THEN '0.0005'
      WHEN vaf < 0.005 THEN '0.0015'
      WHEN vaf < 0.015 THEN '0.005'
      WHEN vaf < 0.05 THEN '0.015'
      WHEN vaf < 0.15 THEN '0.05'
      WHEN vaf < 0.5 THEN '0.15'
      ELSE '0.5'
    END AS bin
  FROM findings
  WHERE in_pair
),
per_variant AS (
  SELECT
    patient,
    class,
    o.origin,
    max(bin) FILTER (specimen = 'blood') AS blood_bin,
    max(bin) FILTER (specimen = 'tissue') AS tissue_bin
  FROM binned
  CROSS JOIN (VALUES ('counted'), ('with_haematopoiesis')) AS o (origin)
  WHERE o.origin = 'with_haematopoiesis' OR NOT haematopoiesis
  GROUP BY patient, class, gene, variant, o.origin
)
SELECT
  class,
  origin,
  CASE WHEN tissue_bin IS NULL THEN 'blood_only' WHEN blood_bin IS NULL THEN 'tissue_only' ELSE 'both' END AS result,
  blood_bin,
  tissue_bin,
  month,
  site,
  tumour_group,
  count(*) AS variants
FROM per_variant
JOIN consented USING (patient)
GROUP BY ALL
