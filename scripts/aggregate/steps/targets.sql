-- Patients with a finding of a class in tissue, over pairs evaluable for it, by how much of it blood found; with the sums of
-- their variants from which a share of these has an interval that knows which are of one patient. Actionable: of findings of
-- an actionable tier in both. The gene of a fusion is either partner.
-- reads: codes, consented, findings
WITH told AS (
  SELECT
    patient,
    specimen,
    class,
    gene,
    variant,
    unnest(list_distinct([class, 'any'::class, CASE WHEN actionable THEN 'actionable' ELSE 'any' END::class])) AS told_as
  FROM findings
  WHERE in_pair AND NOT haematopoiesis
),
per_variant AS (
  SELECT
    patient,
    told_as,
    class,
    gene,
    variant,
    bool_or(specimen = 'tissue') AS in_tissue,
    bool_or(specimen = 'blood') AS in_blood
  FROM told
  GROUP BY ALL
),
per_gene AS (
  SELECT patient, told_as, part, bool_or(in_tissue) AND bool_or(in_blood) AS in_both
  FROM (SELECT patient, told_as, in_tissue, in_blood, unnest(string_split(gene::VARCHAR, '::')) AS part FROM per_variant)
  GROUP BY ALL
),
shared AS (
  SELECT patient, told_as, bool_or(in_both) AS same_gene
  FROM per_gene
  GROUP BY ALL
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
JOIN shared USING (patient, told_as)
JOIN consented USING (patient)
WHERE n > 0
GROUP BY ALL
