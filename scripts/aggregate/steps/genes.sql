-- Patients with a finding in a gene, over pairs evaluable for the class, by the specimens it was found in.
-- class all: the gene over every class the pair is evaluable for. class fusion_partner: the gene as either partner of any
-- fusion, so that a patient with two fusions of a gene is one patient.
-- found, in bits: 1 blood and 2 tissue, of findings that count; 4 and 8 the same with haematopoiesis.
-- reads: codes, consented, variant_results
WITH per_class AS (
  SELECT
    patient,
    gene,
    class,
    bit_or(
      CASE WHEN blood IS NULL THEN 0 ELSE 1 END
      | CASE WHEN tissue IS NULL THEN 0 ELSE 2 END
      | CASE WHEN blood_any IS NULL THEN 0 ELSE 4 END
      | CASE WHEN tissue_any IS NULL THEN 0 ELSE 8 END
    )::UTINYINT AS found
  FROM variant_results
  GROUP BY ALL
),
per_patient AS (
  SELECT patient, gene, class::VARCHAR::gene_class AS class, found FROM per_class
  UNION ALL
  SELECT patient, gene, 'all'::gene_class, bit_or(found) FROM per_class GROUP BY patient, gene
  UNION ALL
  SELECT patient, part::gene, 'fusion_partner'::gene_class, bit_or(found)
  FROM (SELECT patient, unnest(string_split(gene::VARCHAR, '::')) AS part, found FROM per_class WHERE class = 'fusion')
  GROUP BY patient, part
),
tally AS (
  SELECT gene, class, month, site, tumour_group, found, count(*) AS n
  FROM per_patient
  JOIN consented USING (patient)
  GROUP BY ALL
),
by_origin AS (
  SELECT false AS any_origin, found & 3 AS specimens, * FROM tally
  UNION ALL
  SELECT true, found >> 2, * FROM tally
),
counted AS (
  SELECT gene, class, any_origin, specimens, month, site, tumour_group, sum(n) AS patients
  FROM by_origin
  WHERE specimens > 0
  GROUP BY ALL
)
SELECT
  gene,
  class,
  CASE WHEN any_origin THEN 'with_haematopoiesis' ELSE 'counted' END AS origin,
  (['blood_only', 'tissue_only', 'both'])[specimens] AS result,
  month,
  site,
  tumour_group,
  patients
FROM counted
