-- Consented patients whose blood and tissue are settled by what informed a recommendation of the board's first discussion, and
-- whether treatment started after it. One row per informant and start that anybody has.
-- Reads impact. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT recommended_by::VARCHAR AS recommended_by, started::VARCHAR AS started, sum(patients)::INTEGER AS patients
FROM impact_in($1, $2, $3, $4, $5)
WHERE found <> 'awaited'
GROUP BY ALL
HAVING sum(patients) > 0
ORDER BY recommended_by, started
