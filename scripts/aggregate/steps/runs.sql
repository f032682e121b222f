-- Sequencing runs by specimen, size, month and laboratory. A repeat is a library of a patient who had an earlier one of
-- the same specimen; of two on one day the one with the larger sample id is the repeat.
-- reads: runs, samples
WITH libraries AS (
  SELECT
    run_id,
    row_number() OVER (PARTITION BY patient, specimen ORDER BY sequenced_on NULLS LAST, sample_id) > 1 AS repeat
  FROM samples
  WHERE run_id IS NOT NULL
),
repeated AS (
  SELECT run_id, count(*) FILTER (repeat) AS repeats FROM libraries GROUP BY run_id
)
SELECT specimen, size, month, node, count(*) AS runs, sum(size) AS samples, sum(repeats) AS repeats
FROM runs
JOIN repeated USING (run_id)
GROUP BY ALL
