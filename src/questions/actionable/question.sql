-- Consented patients by what blood and tissue say of treatment. One row per origin slice and cell that holds anybody.
-- Reads actionable. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT origin, blood, tissue, pair, signal_band, blood_confirmed, blood_recommended, sum(patients)::INTEGER AS patients
FROM actionable_in($1, $2, $3, $4, $5)
GROUP BY origin, blood, tissue, pair, signal_band, blood_confirmed, blood_recommended
HAVING sum(patients) > 0
ORDER BY origin, blood, tissue, pair, signal_band, blood_confirmed, blood_recommended
