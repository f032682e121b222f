-- Patients with a finding in a gene, per class, by the specimens it was found in. One row per gene and class with a finding.
-- Reads genes. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
-- only_haematopoiesis: patients in whom every finding of the gene and class is of likely haematopoiesis; in no other count.
SELECT
  gene,
  class,
  coalesce(sum(patients) FILTER (origin = 'counted' AND result = 'both'), 0)::INTEGER AS both,
  coalesce(sum(patients) FILTER (origin = 'counted' AND result = 'tissue_only'), 0)::INTEGER AS tissue_only,
  coalesce(sum(patients) FILTER (origin = 'counted' AND result = 'blood_only'), 0)::INTEGER AS blood_only,
  (sum(patients) FILTER (origin = 'with_haematopoiesis') - coalesce(sum(patients) FILTER (origin = 'counted'), 0))::INTEGER
    AS only_haematopoiesis
FROM genes_in($1, $2, $3, $4, $5)
WHERE class <> 'all'
GROUP BY gene, class
ORDER BY gene, class
