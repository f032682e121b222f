-- Consented patients by {band} and by what their two specimens say, for any finding and for actionable ones. One row per class,
-- band and result that holds anybody.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
-- A negative blood test with too little tumour DNA to mean anything counts as not found, and is told apart; so does one
-- of which nobody knows how much it held.
SELECT
  class::VARCHAR AS class,
  {band}::VARCHAR AS band,
  CASE
    WHEN pair <> 'evaluable' THEN 'not_evaluable'
    WHEN blood_state = 'detected' THEN if(tissue_state = 'detected', 'both', 'blood_only')
    ELSE if(tissue_state = 'detected', 'tissue_only', 'neither')
      || CASE
        WHEN blood_state = 'not_detected_low_signal' THEN '_low_signal'
        WHEN signal_band = 'unknown' THEN '_unknown_signal'
        ELSE ''
      END
  END AS result,
  sum(patients)::INTEGER AS patients
FROM agreement_in($1, $2, $3, $4, $5)
WHERE class IN ('any', 'actionable')
GROUP BY ALL
