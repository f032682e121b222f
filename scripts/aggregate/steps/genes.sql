-- Patients with a finding in a gene, over pairs evaluable for the class, by the specimens it was found in.
-- class all: the gene over every class the pair is evaluable for. class fusion_partner: the gene as either partner of any
-- fusion, so that a patient with two fusions of a gene is one patient.
-- reads: consented, findings
WITH named AS (
  SELECT gene, unnest([class, 'all']) AS class, patient, specimen, haematopoiesis
  FROM findings
  WHERE in_pair
  UNION ALL
  SELECT unnest(string_split(gene, '::')), 'fusion_partner', patient, specimen, haematopoiesis
  FROM findings
  WHERE in_pair AND class = 'fusion'
),
per_patient AS (
  SELECT
    patient,
    gene,
    class,
    bool_or(specimen = 'blood' AND NOT haematopoiesis) AS blood_counted,
    bool_or(specimen = 'tissue' AND NOT haematopoiesis) AS tissue_counted,
    bool_or(specimen = 'blood') AS blood_any,
    bool_or(specimen = 'tissue') AS tissue_any
  FROM named
  GROUP BY ALL
),
tally AS (
  SELECT
    gene, class, month, site, tumour_group,
    blood_counted, tissue_counted, blood_any, tissue_any,
    count(*) AS n
  FROM per_patient
  JOIN consented USING (patient)
  GROUP BY ALL
),
by_origin AS (
  SELECT 'counted' AS origin, blood_counted AS blood, tissue_counted AS tissue, * FROM tally
  UNION ALL
  SELECT 'with_haematopoiesis', blood_any, tissue_any, * FROM tally
)
SELECT
  gene,
  class,
  origin,
  CASE WHEN blood AND tissue THEN 'both' WHEN tissue THEN 'tissue_only' ELSE 'blood_only' END AS result,
  month,
  site,
  tumour_group,
  sum(n) AS patients
FROM by_origin
WHERE blood OR tissue
GROUP BY ALL
