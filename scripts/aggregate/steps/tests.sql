-- Consented patients with blood and tissue both settled, by where an actionable finding is and by the tests it took.
-- reads: actionable_results, consented
SELECT
  origin,
  CASE WHEN blood IN ('yes', 'yes_not_compared') THEN 'yes' ELSE 'no' END AS in_blood,
  CASE WHEN tissue IN ('yes', 'yes_not_compared') THEN 'yes' ELSE 'no' END AS in_tissue,
  blood_tests,
  blood_stopped,
  tissue_tests,
  tissue_stopped,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM actionable_results
JOIN consented USING (patient)
WHERE blood NOT IN ('pending', 'none') AND tissue NOT IN ('pending', 'none')
GROUP BY ALL
