-- One row per pair that is not too far apart: TMB in mutations per megabase (empty when missing or not evaluable; in
-- hundredths, so that sums are exact; never above a million, as many as there are bases) and MSI of both samples.
-- reads: kept_assays, kept_biomarkers, pairs, samples
CREATE TABLE biomarker_pairs AS
WITH given AS (
  SELECT s.sample, b.tmb, b.msi
  FROM kept_biomarkers AS b
  JOIN samples AS s USING (sample_id)
),
assay_no AS (
  SELECT s.sample, a.class
  FROM kept_assays AS a
  JOIN samples AS s USING (sample_id)
  WHERE a.evaluable = 'no' AND a.class IN ('tmb', 'msi')
),
told AS (
  SELECT
    s.sample,
    CASE
      WHEN given.tmb IS NOT NULL AND s.sample NOT IN (SELECT sample FROM assay_no WHERE class = 'tmb')
        THEN least(given.tmb::DOUBLE, 1e6)::DECIMAL(18, 2)
    END AS tmb,
    CASE WHEN s.sample IN (SELECT sample FROM assay_no WHERE class = 'msi') THEN 'not_evaluable'
      ELSE coalesce(given.msi, 'missing') END AS msi
  FROM samples AS s
  LEFT JOIN given USING (sample)
)
SELECT
  pairs.patient,
  blood.tmb AS blood_tmb,
  tissue.tmb AS tissue_tmb,
  blood.msi AS blood_msi,
  tissue.msi AS tissue_msi
FROM pairs
JOIN told AS blood ON blood.sample = pairs.blood
JOIN told AS tissue ON tissue.sample = pairs.tissue
WHERE within_interval;
