-- Patients with a finding in a gene, per class, by the specimens it was found in. One row per gene, class, slice of origin and result.
-- Reads genes. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  gene,
  class::VARCHAR AS class,
  origin::VARCHAR AS origin,
  result::VARCHAR AS result,
  sum(patients)::INTEGER AS patients
FROM genes_in($1, $2, $3, $4, $5)
GROUP BY ALL
