-- Pairs with TMB in both, by the side of 10 mutations per megabase that each is on. One row per side in blood and in tissue that holds any.
-- Reads tmb. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT blood_high, tissue_high, sum(pairs)::INTEGER AS pairs
FROM tmb_in($1, $2, $3, $4, $5)
GROUP BY blood_high, tissue_high
ORDER BY blood_high, tissue_high
