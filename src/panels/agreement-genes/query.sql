-- Patients with a finding in a gene, by the specimens it was found in. One row per gene with a finding, most findings first.
-- Reads genes and agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
-- neither: the other patients whose pair is evaluable for at least one class. Haematopoiesis is left out.
WITH pairs AS (
  SELECT coalesce(sum(patients), 0) AS evaluable
  FROM agreement_in($1, $2, $3, $4, $5)
  WHERE class = 'any' AND pair = 'evaluable'
)
SELECT
  gene,
  coalesce(sum(patients) FILTER (result = 'both'), 0)::INTEGER AS both,
  coalesce(sum(patients) FILTER (result = 'tissue_only'), 0)::INTEGER AS tissue_only,
  coalesce(sum(patients) FILTER (result = 'blood_only'), 0)::INTEGER AS blood_only,
  (any_value(evaluable) - sum(patients))::INTEGER AS neither
FROM genes_in($1, $2, $3, $4, $5)
CROSS JOIN pairs
WHERE class = 'all' AND origin = 'counted'
GROUP BY gene
ORDER BY sum(patients) DESC, gene
