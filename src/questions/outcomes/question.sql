-- Samples taken or asked for, by outcome and its reason as the laboratory gave it (NULL when none was given). One row per
-- specimen, outcome and reason.
-- Reads samples. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  specimen::VARCHAR AS specimen,
  outcome::VARCHAR AS outcome,
  nullif(outcome_reason, '')::VARCHAR AS outcome_reason,
  sum(samples)::INTEGER AS samples
FROM samples_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY specimen, outcome, samples DESC, outcome_reason NULLS LAST
