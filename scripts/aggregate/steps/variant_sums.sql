-- Patients by the variants that a share is of (among) and by those of them that it tells (part), as the sums from which a
-- share gets an interval that knows which variants are of one patient. Part all is the share's denominator.
-- reads: consented, supplies, variant_results
WITH asked AS (
  SELECT
    patient,
    class,
    'tissue' AS among,
    CASE WHEN blood IS NOT NULL THEN 'in_blood' END AS part
  FROM variant_results
  WHERE tissue IS NOT NULL
  UNION ALL
  SELECT
    patient,
    'any',
    CASE WHEN tissue < '0.05' THEN 'tissue_low' ELSE 'tissue_high' END,
    CASE WHEN blood IS NOT NULL THEN 'in_blood' END
  FROM variant_results
  WHERE tissue <> 'unknown' AND blood IS DISTINCT FROM 'unknown'
  UNION ALL
  SELECT patient, 'any', 'both', CASE WHEN blood < tissue THEN 'lower_in_blood' END
  FROM variant_results
  WHERE blood <> 'unknown' AND tissue <> 'unknown'
  UNION ALL
  SELECT patient, class, CASE WHEN tissue_any IS NULL THEN 'blood_only' ELSE 'tissue_only' END, reason
  FROM variant_results
  WHERE (blood_any IS NULL) <> (tissue_any IS NULL) AND (SELECT supplied FROM supplies WHERE source = 'reviews')
),
told AS (
  SELECT patient, unnest(list_distinct([class::VARCHAR, 'any'])) AS class, among, part
  FROM asked
),
all_of AS (
  SELECT patient, class, among, count(*) AS n
  FROM told
  GROUP BY ALL
),
parts AS (
  SELECT patient, class, among, 'all' AS part, n AS x, n
  FROM all_of
  UNION ALL
  SELECT patient, class, among, part, count(*), any_value(n)
  FROM told
  JOIN all_of USING (patient, class, among)
  WHERE part IS NOT NULL
  GROUP BY ALL
)
SELECT
  among,
  part,
  class,
  month,
  site,
  tumour_group,
  count(*) AS patients,
  sum(x) AS variants,
  sum(x * x) AS squares,
  sum(x * n) AS products
FROM parts
JOIN consented USING (patient)
GROUP BY ALL
