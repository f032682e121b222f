-- Consented patients with a report of a specimen, by whether the sample that counts can be evaluated for each class.
-- refused: the classes, as bits, of which the assay says no.
-- reads: chosen, consented, kept_assays, samples
WITH classes AS (
  FROM (VALUES ('snv', 1), ('indel', 2), ('cnv', 4), ('fusion', 8), ('msi', 16), ('tmb', 32)) AS k (class, bit)
),
refused AS (
  SELECT sample, bit_or(bit) AS classes
  FROM kept_assays
  JOIN samples USING (sample_id)
  JOIN classes USING (class)
  WHERE evaluable = 'no'
  GROUP BY sample
),
told AS (
  SELECT c.specimen, coalesce(r.classes, 0) AS refused, month, site, tumour_group, count(*) AS patients
  FROM chosen AS c
  JOIN consented USING (patient)
  LEFT JOIN refused AS r USING (sample)
  WHERE c.outcome = 'reported'
  GROUP BY ALL
)
SELECT
  specimen,
  class,
  CASE WHEN refused & bit > 0 THEN 'no' ELSE 'yes' END AS evaluable,
  month,
  site,
  tumour_group,
  sum(patients) AS patients
FROM told
CROSS JOIN classes
GROUP BY ALL
