-- Patients with a finding of a class in tissue, over pairs evaluable for it, by how much of it blood found. One row per class
-- and match that anybody has. Reads targets. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT class::VARCHAR AS class, match::VARCHAR AS match, sum(patients)::INTEGER AS patients
FROM targets_in($1, $2, $3, $4, $5)
GROUP BY ALL
HAVING sum(patients) > 0
ORDER BY class, match
