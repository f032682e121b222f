-- Variants by their allele fraction in blood and in tissue. One row per class, specimens and pair of bins that holds any.
-- variants: without haematopoiesis; with_haematopoiesis: with it.
-- Reads vaf. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  class,
  result,
  blood_bin,
  tissue_bin,
  coalesce(sum(variants) FILTER (origin = 'counted'), 0)::INTEGER AS variants,
  coalesce(sum(variants) FILTER (origin = 'with_haematopoiesis'), 0)::INTEGER AS with_haematopoiesis
FROM vaf_in($1, $2, $3, $4, $5)
GROUP BY class, result, blood_bin, tissue_bin
ORDER BY list_position(['snv', 'indel', 'cnv', 'fusion'], class), result, blood_bin NULLS FIRST, tissue_bin NULLS FIRST
