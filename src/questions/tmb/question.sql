-- Pairs with TMB in both. One row per bin of mean and difference that holds any.
-- Reads tmb. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT mean_bin, difference_bin, sum(pairs)::INTEGER AS pairs
FROM tmb_in($1, $2, $3, $4, $5)
GROUP BY mean_bin, difference_bin
ORDER BY mean_bin, difference_bin
