-- Patients by how many distinct variants (class, gene, key) were found in either specimen, over pairs evaluable for the class.
-- reads: consented, variant_results
WITH per_patient AS (
  SELECT patient, 'counted' AS origin, count(*) AS variants
  FROM variant_results
  WHERE blood IS NOT NULL OR tissue IS NOT NULL
  GROUP BY patient
  UNION ALL
  SELECT patient, 'with_haematopoiesis', count(*)
  FROM variant_results
  GROUP BY patient
)
SELECT origin, variants, month, site, tumour_group, count(*) AS patients
FROM per_patient
JOIN consented USING (patient)
GROUP BY ALL
