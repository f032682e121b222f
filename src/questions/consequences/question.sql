-- Consented patients whom the tumour board has discussed, by what informed it and how far their first discussion led.
-- One row per informing specimen, step and later that holds anybody.
-- Reads consequences. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT informed_by, stage, later_further, sum(patients)::INTEGER AS patients
FROM consequences_in($1, $2, $3, $4, $5)
GROUP BY informed_by, stage, later_further
HAVING sum(patients) > 0
ORDER BY informed_by, stage, later_further
