-- One row per chosen reported sample; variant classes are bits, 1 << enum_code(class).
-- evaluable: the classes of which the assay says nothing else. in_pair: those of which the other sample of the pair is too,
-- where the two are not too far apart.
-- in_any: the classes that count for `any` and `actionable`: like is compared with like where the pair is evaluable for some
-- class, else the sample stands alone with its own evaluable classes.
-- reads: chosen, codes, kept_assays, pairs, samples
CREATE TABLE evaluable AS
WITH every AS (
  SELECT bit_or(1 << enum_code(class)) AS classes FROM unnest(['snv', 'indel', 'cnv', 'fusion']::class[]) AS v (class)
),
of_no_use AS (
  SELECT sample, bit_or(1 << enum_code(class::class)) AS classes
  FROM kept_assays
  JOIN samples USING (sample_id)
  WHERE evaluable = 'no' AND class NOT IN ('msi', 'tmb')
  GROUP BY sample
),
own AS (
  SELECT c.patient, c.specimen, c.sample, every.classes & ~coalesce(n.classes, 0) AS evaluable
  FROM chosen AS c
  CROSS JOIN every
  LEFT JOIN of_no_use AS n USING (sample)
  WHERE c.outcome = 'reported'
),
paired AS (
  SELECT patient, bit_and(evaluable) AS classes
  FROM own
  JOIN pairs USING (patient)
  WHERE within_interval
  GROUP BY patient
)
SELECT
  own.*,
  coalesce(paired.classes, 0) AS in_pair,
  CASE WHEN in_pair > 0 THEN in_pair ELSE evaluable END AS in_any
FROM own
LEFT JOIN paired USING (patient);
