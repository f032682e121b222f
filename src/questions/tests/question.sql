-- Consented patients with blood and tissue both settled, by where an actionable finding is and by the tests it took, of them those
-- that stopped before sequencing. One row per slice, findings and numbers of tests that holds anybody.
-- Reads tests. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  origin,
  in_blood,
  in_tissue,
  blood_tests::INTEGER AS blood_tests,
  blood_stopped::INTEGER AS blood_stopped,
  tissue_tests::INTEGER AS tissue_tests,
  tissue_stopped::INTEGER AS tissue_stopped,
  sum(patients)::INTEGER AS patients
FROM tests_in($1, $2, $3, $4, $5)
GROUP BY origin, in_blood, in_tissue, blood_tests, blood_stopped, tissue_tests, tissue_stopped
ORDER BY origin, in_blood, in_tissue, blood_tests, blood_stopped, tissue_tests, tissue_stopped
