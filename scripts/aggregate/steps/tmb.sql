-- Pairs with TMB in both samples, in bins for the figure, and sums for bias, limits and Lin's concordance; of ratios, over
-- the pairs with TMB above zero in both, natural logarithms to nine decimals, so that sums are exact.
-- Bins are 2 mutations per megabase wide; the outer ones hold all that lies beyond.
-- reads: biomarker_pairs, consented
WITH compared AS (
  SELECT
    *,
    CASE WHEN blood_tmb > 0 AND tissue_tmb > 0 THEN ln(blood_tmb / tissue_tmb)::DECIMAL(18, 9) END AS log_ratio
  FROM biomarker_pairs
  WHERE blood_tmb IS NOT NULL AND tissue_tmb IS NOT NULL
)
SELECT
  least(floor((blood_tmb + tissue_tmb) / 2 / 2) * 2, 40) AS mean_bin,
  greatest(least(floor((blood_tmb - tissue_tmb + 1) / 2) * 2, 20), -20) AS difference_bin,
  CASE WHEN blood_tmb >= 10 THEN 'yes' ELSE 'no' END AS blood_high,
  CASE WHEN tissue_tmb >= 10 THEN 'yes' ELSE 'no' END AS tissue_high,
  month,
  site,
  tumour_group,
  count(*) AS pairs,
  sum(blood_tmb) AS sum_blood,
  sum(tissue_tmb) AS sum_tissue,
  sum(blood_tmb * blood_tmb) AS sum_blood_squared,
  sum(tissue_tmb * tissue_tmb) AS sum_tissue_squared,
  sum(blood_tmb * tissue_tmb) AS sum_product,
  count(log_ratio) AS ratio_pairs,
  coalesce(sum(log_ratio), 0) AS sum_log_ratio,
  coalesce(sum(log_ratio * log_ratio), 0) AS sum_log_ratio_squared
FROM compared
JOIN consented USING (patient)
GROUP BY ALL
