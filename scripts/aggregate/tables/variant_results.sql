-- One row per variant (patient, class, gene, key) of a pair evaluable for its class: its allele fraction in blood and in
-- tissue, empty where it was not found, without findings of haematopoiesis and (_any) with them; and why one specimen
-- lacks it, as the study's review judged it. actionable: the specimens, as bits (1 blood, 2 tissue), in which a finding that
-- counts is of an actionable tier. Bins are half a decade wide, named by their lower edge; the lowest holds all
-- below too; as text they sort from the lowest to `unknown`.
-- reads: codes, findings, kept_reviews, patients
CREATE TABLE variant_results AS
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
    END::vaf_bin AS bin
  FROM findings
  WHERE in_pair
),
per_variant AS (
  SELECT
    patient,
    class,
    gene,
    variant,
    max(bin) FILTER (specimen = 'blood' AND NOT haematopoiesis) AS blood,
    max(bin) FILTER (specimen = 'tissue' AND NOT haematopoiesis) AS tissue,
    max(bin) FILTER (specimen = 'blood') AS blood_any,
    max(bin) FILTER (specimen = 'tissue') AS tissue_any,
    bit_or(CASE WHEN actionable AND NOT haematopoiesis THEN 1 << enum_code(specimen) ELSE 0 END) AS actionable
  FROM binned
  GROUP BY ALL
),
judged AS (
  SELECT patient, class::class AS class, TRY_CAST(gene AS gene) AS gene, variant, reason::difference_reason AS reason
  FROM kept_reviews
  JOIN patients USING (patient_id)
)
SELECT patient, class, gene, blood, tissue, blood_any, tissue_any, actionable, coalesce(reason, 'not_reviewed') AS reason
FROM per_variant
LEFT JOIN judged USING (patient, class, gene, variant);
