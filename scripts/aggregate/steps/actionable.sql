-- Consented patients by what blood and tissue say of treatment, whether the two are compared, and the signal in the blood.
-- reads: actionable_results, bands, consented, evaluable, pairs
SELECT
  blood.origin,
  blood.result AS blood,
  tissue.result AS tissue,
  CASE
    WHEN pairs.patient IS NULL THEN 'no_pair'
    WHEN NOT pairs.within_interval THEN 'interval'
    WHEN c.patient NOT IN (SELECT patient FROM evaluable WHERE in_pair) THEN 'not_evaluable'
    ELSE 'evaluable'
  END AS pair,
  signal_band,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM consented AS c
JOIN bands USING (patient)
JOIN (FROM actionable_results WHERE specimen = 'blood') AS blood USING (patient)
JOIN (FROM actionable_results WHERE specimen = 'tissue') AS tissue USING (patient, origin)
LEFT JOIN pairs ON pairs.patient = c.patient
GROUP BY ALL
