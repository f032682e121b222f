-- Consented patients with a report of a specimen, by whether it can be evaluated for a class. One row per specimen, class and answer
-- that holds anybody.
-- Reads reports. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT specimen::VARCHAR AS specimen, class::VARCHAR AS class, evaluable::VARCHAR AS evaluable, sum(patients)::INTEGER AS patients
FROM reports_in($1, $2, $3, $4, $5)
GROUP BY ALL
