-- Pairs with TMB in both, in bins of mean and difference, with the sums that bias, limits and concordance follow from.
-- One row per bin and side of 10 mutations per megabase in blood and in tissue.
-- Reads tmb. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  mean_bin,
  difference_bin,
  blood_high,
  tissue_high,
  sum(pairs)::INTEGER AS pairs,
  sum(sum_blood)::DOUBLE AS sum_blood,
  sum(sum_tissue)::DOUBLE AS sum_tissue,
  sum(sum_blood_squared)::DOUBLE AS sum_blood_squared,
  sum(sum_tissue_squared)::DOUBLE AS sum_tissue_squared,
  sum(sum_product)::DOUBLE AS sum_product
FROM tmb_in($1, $2, $3, $4, $5)
GROUP BY mean_bin, difference_bin, blood_high, tissue_high
ORDER BY mean_bin, difference_bin, blood_high, tissue_high
