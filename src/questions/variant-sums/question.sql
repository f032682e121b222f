-- Shares of variants as sums over patients. One row per what a share is of, part of it and class that holds any.
-- Reads variant_sums. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  among::VARCHAR AS among,
  part::VARCHAR AS part,
  class::VARCHAR AS class,
  sum(patients)::INTEGER AS patients,
  sum(variants)::INTEGER AS variants,
  sum(squares)::BIGINT AS squares,
  sum(products)::BIGINT AS products
FROM variant_sums_in($1, $2, $3, $4, $5)
GROUP BY ALL
