-- Variants (patient, class, gene, key) over pairs evaluable for their class, by the specimens they were found in.
-- reads: consented, findings
WITH per_variant AS (
  SELECT
    patient,
    class,
    bool_or(specimen = 'blood' AND NOT haematopoiesis) AS blood_counted,
    bool_or(specimen = 'tissue' AND NOT haematopoiesis) AS tissue_counted,
    bool_or(specimen = 'blood') AS blood_any,
    bool_or(specimen = 'tissue') AS tissue_any
  FROM findings
  WHERE in_pair
  GROUP BY patient, class, gene, variant
),
tally AS (
  SELECT
    class, month, site, tumour_group,
    blood_counted, tissue_counted, blood_any, tissue_any,
    count(*) AS n
  FROM per_variant
  JOIN consented USING (patient)
  GROUP BY ALL
),
by_origin AS (
  SELECT 'counted' AS origin, blood_counted AS blood, tissue_counted AS tissue, * FROM tally
  UNION ALL
  SELECT 'with_haematopoiesis', blood_any, tissue_any, * FROM tally
)
SELECT
  class,
  origin,
  CASE WHEN blood AND tissue THEN 'both' WHEN tissue THEN 'tissue_only' ELSE 'blood_only' END AS result,
  month,
  site,
  tumour_group,
  sum(n) AS variants
FROM by_origin
WHERE blood OR tissue
GROUP BY ALL
