-- Patients with an evaluable pair by the highest tier that tissue and blood give. One row per basis and pair of tiers that
-- anybody has. Reads evidence_levels. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  basis::VARCHAR AS basis,
  tissue_tier::VARCHAR AS tissue_tier,
  blood_tier::VARCHAR AS blood_tier,
  sum(patients)::INTEGER AS patients
FROM evidence_levels_in($1, $2, $3, $4, $5)
GROUP BY ALL
HAVING sum(patients) > 0
ORDER BY basis, tissue_tier, blood_tier
