-- One row per consented patient, specimen and origin slice: what the specimen says of treatment.
-- yes: an actionable finding in a class that agreement compares; yes_not_compared: one only in a class that the other
-- sample is not evaluable for; no: none; else why there is no result. tests: samples analysed, whatever came of it.
-- reads: chosen, consented, evaluable, findings, samples
CREATE TABLE actionable_results AS
WITH treatable AS (
  SELECT patient, specimen, origin, max(in_any) AS compared
  FROM findings
  CROSS JOIN (VALUES ('counted'), ('with_haematopoiesis')) AS o (origin)
  WHERE actionable AND (origin = 'with_haematopoiesis' OR NOT haematopoiesis)
  GROUP BY ALL
),
tested AS (
  SELECT patient, specimen, count(*) AS tests
  FROM samples
  WHERE outcome IN ('reported', 'failed')
  GROUP BY ALL
)
SELECT
  c.patient,
  k.specimen,
  o.origin,
  CASE
    WHEN s.sample IS NULL THEN 'none'
    WHEN s.outcome <> 'reported' THEN s.outcome
    WHEN s.sample NOT IN (SELECT sample FROM evaluable WHERE evaluable) THEN 'not_evaluable'
    WHEN t.compared THEN 'yes'
    WHEN t.patient IS NOT NULL THEN 'yes_not_compared'
    ELSE 'no'
  END AS result,
  coalesce(tested.tests, 0) AS tests,
  samples.reported_on
FROM consented AS c
CROSS JOIN (VALUES ('blood'), ('tissue')) AS k (specimen)
CROSS JOIN (VALUES ('counted'), ('with_haematopoiesis')) AS o (origin)
LEFT JOIN chosen AS s ON s.patient = c.patient AND s.specimen = k.specimen
LEFT JOIN samples ON samples.sample = s.sample
LEFT JOIN treatable AS t ON t.patient = c.patient AND t.specimen = k.specimen AND t.origin = o.origin
LEFT JOIN tested ON tested.patient = c.patient AND tested.specimen = k.specimen;
