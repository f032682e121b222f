-- One row per chosen reported sample and variant class.
-- evaluable: the assay says nothing else. in_pair: so is the other sample of the pair, and the two are not too far apart.
-- in_any: the class counts for `any` and `actionable`: like is compared with like where the pair is evaluable for some
-- class, else the sample stands alone with its own evaluable classes.
-- reads: chosen, codes, kept_assays, pairs, samples
CREATE TABLE evaluable AS
WITH own AS (
  SELECT c.patient, c.specimen, c.sample, k.class::class AS class, a.sample_id IS NULL AS evaluable
  FROM chosen AS c
  JOIN samples AS s USING (sample)
  CROSS JOIN (VALUES ('snv'), ('indel'), ('cnv'), ('fusion')) AS k (class)
  LEFT JOIN (SELECT sample_id, class FROM kept_assays WHERE evaluable = 'no') AS a
    ON a.sample_id = s.sample_id AND a.class = k.class
  WHERE c.outcome = 'reported'
),
pair AS (
  SELECT own.*, coalesce(within_interval AND min(evaluable) OVER (PARTITION BY patient, class), false) AS in_pair
  FROM own
  LEFT JOIN pairs USING (patient)
)
SELECT *, CASE WHEN max(in_pair) OVER (PARTITION BY patient) THEN in_pair ELSE evaluable END AS in_any
FROM pair;
