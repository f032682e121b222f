-- Consented patients under each order of tests. One row per order, outcome and number of tests that holds anybody.
-- Reads strategies. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
-- Findings of haematopoiesis do not count, but for the column that counts the patients with them.
SELECT
  strategy,
  outcome,
  tests::INTEGER AS tests,
  coalesce(sum(patients) FILTER (origin = 'counted'), 0)::INTEGER AS patients,
  coalesce(sum(patients) FILTER (origin = 'with_haematopoiesis'), 0)::INTEGER AS with_haematopoiesis
FROM strategies_in($1, $2, $3, $4, $5)
GROUP BY strategy, outcome, tests
