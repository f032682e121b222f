-- Consented patients with a finding in tissue, by whether blood finds something too or cannot be compared. One row per class,
-- tumour group, ctDNA fraction of the blood and result that holds anybody.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  class::VARCHAR AS class,
  tumour_group::VARCHAR AS tumour_group,
  signal_band::VARCHAR AS signal_band,
  CASE
    WHEN pair <> 'evaluable' THEN 'missing'
    WHEN blood_state = 'detected' THEN 'both'
    ELSE 'tissue_only'
  END AS result,
  sum(patients)::INTEGER AS patients
FROM agreement_in($1, $2, $3, $4, $5)
WHERE tissue_state = 'detected'
GROUP BY ALL
HAVING sum(patients) > 0
