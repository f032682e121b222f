-- Consented patients whom the tumour board has discussed, by what informed it, how far their first discussion led, and whether
-- eight weeks have passed since. One row per informing specimen, step, later and wait that holds anybody.
-- Reads consequences. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT informed_by, stage, later_further, waited, sum(patients)::INTEGER AS patients
FROM consequences_in($1, $2, $3, $4, $5)
GROUP BY informed_by, stage, later_further, waited
HAVING sum(patients) > 0
ORDER BY informed_by, stage, later_further, waited
