-- One row per sequencing run; `run` is a number used for joins only, its name never leaves this run.
-- size: libraries on it. month: of sequencing. specimen and node: both and empty when the run served several.
-- reads: samples, study_sites
CREATE TABLE runs AS
SELECT
  row_number() OVER (ORDER BY run_id) AS run,
  run_id,
  CASE WHEN count(DISTINCT specimen) > 1 THEN 'both' ELSE min(specimen) END AS specimen,
  count(*) AS size,
  strftime(min(sequenced_on), '%Y-%m') AS month,
  CASE WHEN count(DISTINCT node) = 1 THEN min(node) END AS node
FROM samples
JOIN (SELECT site, node FROM study_sites) USING (site)
WHERE run_id IS NOT NULL
GROUP BY run_id;
