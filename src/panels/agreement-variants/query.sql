-- Distinct variants (patient, class, gene, key) by the specimens they were found in. One row per class, all four always.
-- Reads variants and agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
-- evaluable: patients with a pair evaluable for the class. Haematopoiesis is left out.
WITH found AS (
  SELECT
    class,
    sum(variants) FILTER (result = 'both') AS both,
    sum(variants) FILTER (result = 'tissue_only') AS tissue_only,
    sum(variants) FILTER (result = 'blood_only') AS blood_only
  FROM variants_in($1, $2, $3, $4, $5)
  WHERE origin = 'counted'
  GROUP BY class
),
pairs AS (
  SELECT class, sum(patients) AS consented, sum(patients) FILTER (pair = 'evaluable') AS evaluable
  FROM agreement_in($1, $2, $3, $4, $5)
  GROUP BY class
)
SELECT
  k.class,
  coalesce(pairs.consented, 0)::INTEGER AS consented,
  coalesce(pairs.evaluable, 0)::INTEGER AS evaluable,
  coalesce(found.both, 0)::INTEGER AS both,
  coalesce(found.tissue_only, 0)::INTEGER AS tissue_only,
  coalesce(found.blood_only, 0)::INTEGER AS blood_only
FROM (VALUES (1, 'snv'), (2, 'indel'), (3, 'cnv'), (4, 'fusion')) k (place, class)
LEFT JOIN found ON found.class = k.class
LEFT JOIN pairs ON pairs.class = k.class
ORDER BY k.place
