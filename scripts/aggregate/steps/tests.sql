-- Consented patients with blood and tissue both settled, by where an actionable finding is and by the tests it took.
-- reads: actionable_results, consented
SELECT
  blood.origin,
  CASE WHEN blood.result IN ('yes', 'yes_not_compared') THEN 'yes' ELSE 'no' END AS in_blood,
  CASE WHEN tissue.result IN ('yes', 'yes_not_compared') THEN 'yes' ELSE 'no' END AS in_tissue,
  blood.tests AS blood_tests,
  blood.stopped AS blood_stopped,
  tissue.tests AS tissue_tests,
  tissue.stopped AS tissue_stopped,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM (FROM actionable_results WHERE specimen = 'blood') AS blood
JOIN (FROM actionable_results WHERE specimen = 'tissue') AS tissue USING (patient, origin)
JOIN consented USING (patient)
WHERE blood.result NOT IN ('pending', 'none') AND tissue.result NOT IN ('pending', 'none')
GROUP BY ALL
