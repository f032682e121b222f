-- One row per consented patient, specimen and origin slice: what the specimen says of treatment.
-- yes: an actionable finding in a class that agreement compares; yes_not_compared: one only in a class that the other
-- sample is not evaluable for; no: none; else why there is no result. tests: samples analysed, whatever came of it; stopped:
-- those of them that failed before they were sequenced, as their days tell.
-- confirmed: the study's review of an actionable finding that the other specimen lacks knows a reason why it does; no
-- judgement, an unresolved one and haematopoiesis are none.
-- reads: chosen, consented, evaluable, findings, kept_reviews, patients, samples
CREATE TABLE actionable_results AS
WITH explained AS (
  SELECT patient, class, gene, variant
  FROM kept_reviews
  JOIN patients USING (patient_id)
  WHERE reason NOT IN ('haematopoiesis', 'unresolved')
),
told_by_one AS (
  SELECT patient, class, gene, variant, true AS confirmed
  FROM findings
  JOIN explained USING (patient, class, gene, variant)
  GROUP BY ALL
  HAVING count(*) = 1 AND bool_and(in_pair)
),
treatable AS (
  SELECT patient, specimen, origin, max(in_any) AS compared, bool_or(coalesce(confirmed, false)) AS confirmed
  FROM findings
  LEFT JOIN told_by_one USING (patient, class, gene, variant)
  CROSS JOIN (VALUES ('counted'), ('with_haematopoiesis')) AS o (origin)
  WHERE actionable AND (origin = 'with_haematopoiesis' OR NOT haematopoiesis)
  GROUP BY ALL
),
tested AS (
  SELECT
    patient,
    specimen,
    count(*) AS tests,
    count(*) FILTER (
      outcome = 'failed'
      AND sequenced_on IS NULL AND analysed_on IS NULL
      AND coalesce(library_on, extracted_on, received_on) IS NOT NULL
    ) AS stopped
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
    WHEN s.sample NOT IN (SELECT sample FROM evaluable WHERE evaluable > 0) THEN 'not_evaluable'
    WHEN t.compared THEN 'yes'
    WHEN t.patient IS NOT NULL THEN 'yes_not_compared'
    ELSE 'no'
  END AS result,
  coalesce(tested.tests, 0) AS tests,
  coalesce(tested.stopped, 0) AS stopped,
  coalesce(t.confirmed, false) AS confirmed
FROM consented AS c
CROSS JOIN (VALUES ('blood'), ('tissue')) AS k (specimen)
CROSS JOIN (VALUES ('counted'), ('with_haematopoiesis')) AS o (origin)
LEFT JOIN chosen AS s ON s.patient = c.patient AND s.specimen = k.specimen
LEFT JOIN treatable AS t ON t.patient = c.patient AND t.specimen = k.specimen AND t.origin = o.origin
LEFT JOIN tested ON tested.patient = c.patient AND tested.specimen = k.specimen;
