-- Variants in tissue and those of them in blood, as sums over patients. One row per class that has any.
-- Reads targets. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  class::VARCHAR AS class,
  sum(patients)::INTEGER AS patients,
  sum(variants)::INTEGER AS variants,
  sum(variants_in_blood)::INTEGER AS variants_in_blood,
  sum(squares)::BIGINT AS squares,
  sum(squares_in_blood)::BIGINT AS squares_in_blood,
  sum(products)::BIGINT AS products
FROM targets_in($1, $2, $3, $4, $5)
GROUP BY class
HAVING sum(patients) > 0
ORDER BY class
