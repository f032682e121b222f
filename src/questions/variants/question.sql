-- Distinct variants (patient, class, gene, key) by the specimens they were found in. One row per class and result with any.
-- Reads variants. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all). Haematopoiesis is left out.
SELECT
  class::VARCHAR AS class,
  result::VARCHAR AS result,
  sum(variants)::INTEGER AS variants
FROM variants_in($1, $2, $3, $4, $5)
WHERE origin = 'counted'
GROUP BY ALL
