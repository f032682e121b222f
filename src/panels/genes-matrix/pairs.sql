-- What the genes are found among. One row per class, all five always: consented patients and pairs evaluable for the class.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  k.class,
  coalesce(sum(patients), 0)::INTEGER AS consented,
  coalesce(sum(patients) FILTER (pair = 'evaluable'), 0)::INTEGER AS evaluable
FROM (VALUES (1, 'any'), (2, 'snv'), (3, 'indel'), (4, 'cnv'), (5, 'fusion')) k (place, class)
LEFT JOIN agreement_in($1, $2, $3, $4, $5) AS a ON a.class = k.class
GROUP BY k.place, k.class
ORDER BY k.place
