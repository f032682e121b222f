-- One row per chosen reported sample and variant class.
-- evaluable: the assay says nothing else. in_pair: so is the other sample of the pair, and the two are not too far apart.
-- in_any: the class counts for `any` and `actionable`: like is compared with like where the pair is evaluable for some
-- class, else the sample stands alone with its own evaluable classes.
-- reads: chosen, codes, kept_assays, pairs, samples
CREATE TABLE evaluable AS
WITH of_no_use AS (
  SELECT sample, TRY_CAST(class AS class) AS class
  FROM kept_assays
  JOIN samples USING (sample_id)
  WHERE evaluable = 'no'
),
own AS (
  SELECT c.patient, c.specimen, c.sample, k.class, n.sample IS NULL AS evaluable
  FROM chosen AS c
  CROSS JOIN (SELECT unnest(['snv', 'indel', 'cnv', 'fusion']::class[]) AS class) AS k
  LEFT JOIN of_no_use AS n ON n.sample = c.sample AND n.class = k.class
  WHERE c.outcome = 'reported'
),
paired AS (
  SELECT patient, class
  FROM own
  JOIN pairs USING (patient)
  WHERE within_interval
  GROUP BY ALL
  HAVING bool_and(evaluable)
),
compared AS (
  SELECT DISTINCT patient FROM paired
)
SELECT
  own.*,
  paired.patient IS NOT NULL AS in_pair,
  CASE WHEN compared.patient IS NULL THEN evaluable ELSE in_pair END AS in_any
FROM own
LEFT JOIN paired USING (patient, class)
LEFT JOIN compared ON compared.patient = own.patient;
