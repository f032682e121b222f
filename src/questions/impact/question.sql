-- Consented patients by where an actionable finding stands and what the review says of those that only blood has. One row per
-- place and verdict that anybody has. Reads impact. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT found::VARCHAR AS found, judged::VARCHAR AS judged, sum(patients)::INTEGER AS patients
FROM impact_in($1, $2, $3, $4, $5)
GROUP BY ALL
HAVING sum(patients) > 0
ORDER BY found, judged
