-- Variants in one specimen only, by the side they were found on and why the other lacks them. One row per class, side
-- and reason that holds any. variants: those of haematopoiesis too; counted: of these, those that are not.
-- Reads reasons. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  class,
  side,
  reason,
  sum(variants)::INTEGER AS variants,
  coalesce(sum(variants) FILTER (haematopoiesis = 'no'), 0)::INTEGER AS counted
FROM reasons_in($1, $2, $3, $4, $5)
WHERE origin = 'with_haematopoiesis'
GROUP BY class, side, reason
ORDER BY list_position(['snv', 'indel', 'cnv', 'fusion'], class), side, reason
