-- Consented patients by what blood and tissue say of treatment, whether the two are compared, the signal in the blood,
-- whether a review explains a finding in blood that tissue lacks, and whether the board recommended treatment with a
-- result of blood before it.
-- reads: actionable_results, bands, consented, evaluable, kept_decisions, pairs, patients
WITH recommended AS (
  SELECT DISTINCT patient
  FROM kept_decisions
  JOIN patients USING (patient_id)
  WHERE informed_by IN ('blood', 'both') AND recommended_on IS NOT NULL
)
SELECT
  origin,
  told.blood,
  told.tissue,
  CASE
    WHEN pairs.patient IS NULL THEN 'no_pair'
    WHEN NOT pairs.within_interval THEN 'interval'
    WHEN c.patient NOT IN (SELECT patient FROM evaluable WHERE in_pair > 0) THEN 'not_evaluable'
    ELSE 'evaluable'
  END AS pair,
  signal_band,
  CASE WHEN blood_confirmed THEN 'yes' ELSE 'no' END AS blood_confirmed,
  CASE WHEN recommended.patient IS NULL THEN 'no' ELSE 'yes' END AS blood_recommended,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM consented AS c
JOIN bands USING (patient)
JOIN actionable_results AS told USING (patient)
LEFT JOIN pairs ON pairs.patient = c.patient
LEFT JOIN recommended ON recommended.patient = c.patient
GROUP BY ALL
