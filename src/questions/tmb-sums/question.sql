-- Pairs with TMB in both, with the sums that bias, limits, ratios and concordance follow from. One row.
-- Bin after bin in a fixed order: sums of parts of numbers differ in their last digits with the order in which they are taken.
-- Reads tmb. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
WITH bins AS (
  SELECT
    row_number() OVER (ORDER BY mean_bin, difference_bin, blood_high, tissue_high) AS place,
    sum(pairs) AS pairs,
    sum(sum_blood) AS sum_blood,
    sum(sum_tissue) AS sum_tissue,
    sum(sum_blood_squared) AS sum_blood_squared,
    sum(sum_tissue_squared) AS sum_tissue_squared,
    sum(sum_product) AS sum_product,
    sum(ratio_pairs) AS ratio_pairs,
    sum(sum_log_ratio) AS sum_log_ratio,
    sum(sum_log_ratio_squared) AS sum_log_ratio_squared
  FROM tmb_in($1, $2, $3, $4, $5)
  GROUP BY mean_bin, difference_bin, blood_high, tissue_high
)
SELECT
  coalesce(sum(pairs), 0)::INTEGER AS pairs,
  coalesce(sum(sum_blood ORDER BY place), 0)::DOUBLE AS sum_blood,
  coalesce(sum(sum_tissue ORDER BY place), 0)::DOUBLE AS sum_tissue,
  coalesce(sum(sum_blood_squared ORDER BY place), 0)::DOUBLE AS sum_blood_squared,
  coalesce(sum(sum_tissue_squared ORDER BY place), 0)::DOUBLE AS sum_tissue_squared,
  coalesce(sum(sum_product ORDER BY place), 0)::DOUBLE AS sum_product,
  coalesce(sum(ratio_pairs), 0)::INTEGER AS ratio_pairs,
  coalesce(sum(sum_log_ratio ORDER BY place), 0)::DOUBLE AS sum_log_ratio,
  coalesce(sum(sum_log_ratio_squared ORDER BY place), 0)::DOUBLE AS sum_log_ratio_squared
FROM bins
