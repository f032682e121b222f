-- Consented patients by the state of their blood and of their tissue. One row per class and pair of states; class any
-- tells whether a sample was reported at all, the others whether it is evaluable for the class.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  class::VARCHAR AS class,
  blood_state::VARCHAR AS blood_state,
  tissue_state::VARCHAR AS tissue_state,
  sum(patients)::INTEGER AS patients
FROM agreement_in($1, $2, $3, $4, $5)
WHERE class <> 'actionable'
GROUP BY ALL
ORDER BY class, blood_state, tissue_state
