-- Patients consented and paired evaluable in an earlier release, of those the reader has chosen. One row.
-- Reads history. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all), $6 the release ('' for none).
SELECT
  coalesce(sum(patients) FILTER (step = 'consented'), 0)::INTEGER AS consented,
  coalesce(sum(patients) FILTER (step = 'paired_evaluable'), 0)::INTEGER AS paired_evaluable
FROM history_in($1, $2, $3, $4, $5)
WHERE release = $6
