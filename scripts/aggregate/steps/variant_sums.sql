-- Patients by the variants that a share is of (among) and by those of them that it tells (part), as the sums from which a
-- share gets an interval that knows which variants are of one patient. Part all is the share's denominator.
-- reads: codes, consented, supplies, variant_results
WITH asked AS (
  SELECT
    patient,
    class,
    'tissue'::variant_set AS among,
    CASE WHEN blood IS NOT NULL THEN 'in_blood'::variant_part END AS part
  FROM variant_results
  WHERE tissue IS NOT NULL
  UNION ALL
  SELECT
    patient,
    'any'::class,
    CASE WHEN tissue < '0.05'::vaf_bin THEN 'tissue_low'::variant_set ELSE 'tissue_high'::variant_set END,
    CASE WHEN blood IS NOT NULL THEN 'in_blood'::variant_part END
  FROM variant_results
  WHERE tissue <> 'unknown'::vaf_bin AND blood IS DISTINCT FROM 'unknown'::vaf_bin
  UNION ALL
  SELECT patient, 'any'::class, 'both'::variant_set, CASE WHEN blood < tissue THEN 'lower_in_blood'::variant_part END
  FROM variant_results
  WHERE blood <> 'unknown'::vaf_bin AND tissue <> 'unknown'::vaf_bin
  UNION ALL
  SELECT
    patient,
    class,
    CASE WHEN tissue_any IS NULL THEN 'blood_only'::variant_set ELSE 'tissue_only'::variant_set END,
    reason::VARCHAR::variant_part
  FROM variant_results
  WHERE (blood_any IS NULL) <> (tissue_any IS NULL) AND (SELECT supplied FROM supplies WHERE source = 'reviews')
),
per_class AS (
  SELECT patient, class, among, part, count(*) AS x
  FROM asked
  GROUP BY ALL
),
told AS (
  SELECT * FROM per_class WHERE class <> 'any'::class
  UNION ALL
  SELECT patient, 'any'::class, among, part, sum(x)::BIGINT FROM per_class GROUP BY patient, among, part
),
all_of AS (
  SELECT patient, class, among, sum(x)::BIGINT AS n
  FROM told
  GROUP BY ALL
),
parts AS (
  SELECT patient, class, among, 'all'::variant_part AS part, n AS x, n
  FROM all_of
  UNION ALL
  SELECT patient, class, among, part, x, n
  FROM told
  JOIN all_of USING (patient, class, among)
  WHERE part IS NOT NULL
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
