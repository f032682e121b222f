-- Patients per step of inclusion. Everyone in patients.csv was screened, with an empty month when that day is missing.
-- A pair is evaluable when it is for at least one variant class; only consented patients have pairs.
-- reads: consented, evaluable, patients
WITH steps AS (
  SELECT 'screened' AS step, strftime(screened_on, '%Y-%m') AS month, site, tumour_group FROM patients
  UNION ALL
  SELECT 'consented', month, site, tumour_group FROM consented
  UNION ALL
  SELECT 'paired_evaluable', month, site, tumour_group
  FROM consented
  WHERE patient IN (SELECT patient FROM evaluable WHERE in_pair > 0)
)
SELECT step, month, site, tumour_group, count(*) AS patients FROM steps GROUP BY ALL
