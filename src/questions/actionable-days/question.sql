-- Consented patients with an actionable finding under each order of tests. One row per order and days that holds anybody.
-- Reads strategies. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
-- Days from consent to the first actionable report; NULL where they are unknown. Findings of haematopoiesis do not count.
SELECT strategy, days::INTEGER AS days, sum(patients)::INTEGER AS patients
FROM strategies_in($1, $2, $3, $4, $5)
WHERE origin = 'counted' AND outcome = 'actionable'
GROUP BY strategy, days
