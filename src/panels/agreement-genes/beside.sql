-- What stands beside the genes. One row: consented patients, evaluable pairs, and blood-only findings with and without haematopoiesis.
-- Reads genes and agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
WITH patients AS (
  SELECT
    coalesce(sum(patients), 0)::INTEGER AS consented,
    coalesce(sum(patients) FILTER (pair = 'evaluable'), 0)::INTEGER AS evaluable
  FROM agreement_in($1, $2, $3, $4, $5)
  WHERE class = 'any'
),
findings AS (
  SELECT
    coalesce(sum(patients) FILTER (origin = 'counted'), 0)::INTEGER AS blood_only,
    coalesce(sum(patients) FILTER (origin = 'with_haematopoiesis'), 0)::INTEGER AS blood_only_with_haematopoiesis
  FROM genes_in($1, $2, $3, $4, $5)
  WHERE class = 'all' AND result = 'blood_only'
)
SELECT consented, evaluable, blood_only, blood_only_with_haematopoiesis
FROM patients
CROSS JOIN findings
