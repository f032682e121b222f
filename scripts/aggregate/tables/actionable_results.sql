-- One row per consented patient and origin slice: what each specimen says of treatment, blood and tissue side by side.
-- yes: an actionable finding in a class that agreement compares; yes_not_compared: one only in a class that the other
-- sample is not evaluable for; no: none; else why there is no result. tests: samples analysed, whatever came of it; stopped:
-- those of them that failed before they were sequenced, as their days tell.
-- confirmed: the study's review of an actionable finding that the other specimen lacks knows a reason why it does; no
-- judgement, an unresolved one and haematopoiesis are none.
-- reads: chosen, codes, consented, evaluable, findings, kept_reviews, patients, samples
CREATE TABLE actionable_results AS
WITH explained AS (
  SELECT patient, class::class AS class, TRY_CAST(gene AS gene) AS gene, variant
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
  SELECT patient, specimen, haematopoiesis, in_any, coalesce(confirmed, false) AS confirmed
  FROM findings
  LEFT JOIN told_by_one USING (patient, class, gene, variant)
  WHERE actionable
),
told AS (
  SELECT
    patient,
    specimen,
    origin,
    CASE WHEN bool_or(in_any) THEN 'yes' ELSE 'yes_not_compared' END::actionable_result AS result,
    bool_or(confirmed) AS confirmed
  FROM treatable
  CROSS JOIN unnest(enum_range(NULL::origin_slice)::origin_slice[]) AS o (origin)
  WHERE origin = 'with_haematopoiesis' OR NOT haematopoiesis
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
),
-- Of a specimen before its findings: `no` stands for an evaluable report.
of_specimen AS (
  SELECT
    c.patient,
    c.specimen,
    CASE
      WHEN c.outcome <> 'reported' THEN c.outcome::VARCHAR
      WHEN e.evaluable > 0 THEN 'no'
      ELSE 'not_evaluable'
    END::actionable_result AS result,
    coalesce(tests, 0)::INTEGER AS tests,
    coalesce(stopped, 0)::INTEGER AS stopped
  FROM chosen AS c
  LEFT JOIN evaluable AS e USING (sample)
  LEFT JOIN tested ON tested.patient = c.patient AND tested.specimen = c.specimen
)
SELECT
  c.patient,
  o.origin,
  CASE WHEN blood.result = 'no'::actionable_result THEN coalesce(b.result, 'no') ELSE coalesce(blood.result, 'none') END AS blood,
  CASE WHEN tissue.result = 'no'::actionable_result THEN coalesce(t.result, 'no') ELSE coalesce(tissue.result, 'none') END AS tissue,
  coalesce(blood.tests, 0) AS blood_tests,
  coalesce(tissue.tests, 0) AS tissue_tests,
  coalesce(blood.stopped, 0) AS blood_stopped,
  coalesce(tissue.stopped, 0) AS tissue_stopped,
  coalesce(b.confirmed, false) AS blood_confirmed
FROM consented AS c
CROSS JOIN unnest(enum_range(NULL::origin_slice)::origin_slice[]) AS o (origin)
LEFT JOIN (FROM of_specimen WHERE specimen = 'blood') AS blood ON blood.patient = c.patient
LEFT JOIN (FROM of_specimen WHERE specimen = 'tissue') AS tissue ON tissue.patient = c.patient
LEFT JOIN (FROM told WHERE specimen = 'blood') AS b ON b.patient = c.patient AND b.origin = o.origin
LEFT JOIN (FROM told WHERE specimen = 'tissue') AS t ON t.patient = c.patient AND t.origin = o.origin;
