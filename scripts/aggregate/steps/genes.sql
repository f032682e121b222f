-- Patients with a finding in a gene, over pairs evaluable for the class, by the specimens it was found in.
-- class all: the gene over every class the pair is evaluable for.
WITH per_patient AS (
  SELECT
    patient,
    gene,
    coalesce(class, 'all') AS class,
    bool_or(specimen = 'blood' AND NOT haematopoiesis) AS blood_counted,
    bool_or(specimen = 'tissue' AND NOT haematopoiesis) AS tissue_counted,
    bool_or(specimen = 'blood') AS blood_any,
    bool_or(specimen = 'tissue') AS tissue_any
  FROM findings
  WHERE in_pair
  GROUP BY GROUPING SETS ((patient, gene, class), (patient, gene))
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
