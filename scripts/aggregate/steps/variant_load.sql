-- Patients by how many distinct variants (class, gene, key) were found in either specimen, over pairs evaluable for the class.
-- reads: consented, findings
WITH found AS (
  SELECT DISTINCT patient, o.origin, class, gene, variant
  FROM findings
  CROSS JOIN (VALUES ('counted'), ('with_haematopoiesis')) AS o (origin)
  WHERE in_pair AND (o.origin = 'with_haematopoiesis' OR NOT haematopoiesis)
),
per_patient AS (
  SELECT patient, origin, count(*) AS variants
  FROM found
  GROUP BY ALL
)
SELECT origin, variants, month, site, tumour_group, count(*) AS patients
FROM per_patient
JOIN consented USING (patient)
GROUP BY ALL
