-- Sequencing runs by how many of the study's libraries they held. One row per specimen and size.
-- Reads runs, which knows laboratories, not sites or tumour groups.
-- $1 first month, $2 last month (of sequencing), $3 site (all), $4 node, $5 tumour group (all) ('' for all).
SELECT
  specimen::VARCHAR AS specimen,
  size::INTEGER AS size,
  sum(runs)::INTEGER AS runs,
  sum(samples)::INTEGER AS samples,
  sum(repeats)::INTEGER AS repeats
FROM runs_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY specimen, size
