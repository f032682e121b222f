-- Consented patients by the state of blood and tissue, and whether the two are compared. One row per class and cell that holds anybody.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  class::VARCHAR AS class,
  blood_state::VARCHAR AS blood_state,
  tissue_state::VARCHAR AS tissue_state,
  pair::VARCHAR AS pair,
  sum(patients)::INTEGER AS patients
FROM agreement_in($1, $2, $3, $4, $5)
GROUP BY ALL
