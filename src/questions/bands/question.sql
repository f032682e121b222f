-- Consented patients by tumour fraction of the blood, days between the samples and tumour group, and by the state of blood
-- and tissue. One row per combination that holds anybody, for any finding and for actionable ones.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  class::VARCHAR AS class,
  signal_band::VARCHAR AS signal_band,
  interval_band::VARCHAR AS interval_band,
  tumour_group::VARCHAR AS tumour_group,
  blood_state::VARCHAR AS blood_state,
  tissue_state::VARCHAR AS tissue_state,
  pair::VARCHAR AS pair,
  sum(patients)::INTEGER AS patients
FROM agreement_in($1, $2, $3, $4, $5)
WHERE class IN ('any', 'actionable')
GROUP BY ALL
