-- Patients by how many distinct variants they have, the most first. One row per number of variants.
-- Reads variant_load. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
-- Variants of both specimens, over pairs evaluable for their class. Haematopoiesis is left out.
SELECT variants, sum(patients)::INTEGER AS patients
FROM variant_load_in($1, $2, $3, $4, $5)
WHERE origin = 'counted'
GROUP BY variants
ORDER BY variants DESC
