-- Patients consented and paired evaluable per site and month, in this release ('') and in every earlier one.
-- Reads patients and history. $1 first month, $2 last month (always '': a period does not apply), $3 site, $4 node, $5 tumour group ('' for all).
SELECT '' AS release, site, step, month, sum(patients)::INTEGER AS patients
FROM patients_in($1, $2, $3, $4, $5)
WHERE step IN ('consented', 'paired_evaluable') AND month IS NOT NULL
GROUP BY ALL
UNION ALL
SELECT release, site, step, month, sum(patients)::INTEGER AS patients
FROM history_in($1, $2, $3, $4, $5)
WHERE step IN ('consented', 'paired_evaluable') AND month IS NOT NULL
GROUP BY ALL
