-- Consented patients whom the tumour board has discussed eight weeks ago or more and of whom no treatment was started, by why. One row per reason
-- that holds anybody; none_given: the study gives none.
-- Reads consequences. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT coalesce(not_started_reason, 'none_given') AS reason, sum(patients)::INTEGER AS patients
FROM consequences_in($1, $2, $3, $4, $5)
WHERE stage <> 'started' AND waited = '8_weeks_or_more'
GROUP BY reason
HAVING sum(patients) > 0
ORDER BY reason
