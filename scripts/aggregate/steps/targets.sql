-- Patients with a finding of a class in tissue, over pairs evaluable for it, by how much of it blood found; with the sums of
-- their variants from which a share of these has an interval that knows which are of one patient. Actionable: of findings of
-- an actionable tier in both. The gene of a fusion is either partner.
-- reads: codes, consented, variant_results
WITH per_variant AS (
  SELECT patient, class AS told_as, gene, tissue IS NOT NULL AS in_tissue, blood IS NOT NULL AS in_blood
  FROM variant_results
  WHERE tissue IS NOT NULL OR blood IS NOT NULL
  UNION ALL
  SELECT patient, 'any'::class, gene, tissue IS NOT NULL, blood IS NOT NULL
  FROM variant_results
  WHERE tissue IS NOT NULL OR blood IS NOT NULL
  UNION ALL
  SELECT patient, 'actionable'::class, gene, actionable & 2 > 0, actionable & 1 > 0
  FROM variant_results
  WHERE actionable > 0
),
per_patient AS (
  SELECT
    patient,
    told_as,
    count(*) FILTER (in_tissue) AS n,
    count(*) FILTER (in_tissue AND in_blood) AS x,
    bool_or(in_blood) AS any_in_blood
  FROM per_variant
  GROUP BY ALL
),
-- Asked only where blood found something, and none of the same variants.
per_gene AS (
  SELECT patient, told_as, part
  FROM (
    SELECT patient, told_as, in_tissue, in_blood, unnest(string_split(gene::VARCHAR, '::')) AS part
    FROM per_variant
    JOIN per_patient USING (patient, told_as)
    WHERE n > 0 AND x = 0 AND any_in_blood
  )
  GROUP BY ALL
  HAVING bool_or(in_tissue) AND bool_or(in_blood)
),
shared AS (
  SELECT DISTINCT patient, told_as, true AS same_gene FROM per_gene
)
SELECT
  told_as AS class,
  CASE
    WHEN x = n THEN 'all_variants'
    WHEN x > 0 THEN 'same_variant'
    WHEN same_gene THEN 'same_gene'
    WHEN any_in_blood THEN 'other'
    ELSE 'none'
  END AS match,
  month,
  site,
  tumour_group,
  count(*) AS patients,
  sum(n) AS variants,
  sum(x) AS variants_in_blood,
  sum(n * n) AS squares,
  sum(x * x) AS squares_in_blood,
  sum(x * n) AS products
FROM per_patient
LEFT JOIN shared USING (patient, told_as)
JOIN consented USING (patient)
WHERE n > 0
GROUP BY ALL
