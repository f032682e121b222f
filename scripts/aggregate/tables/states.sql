-- One row per chosen sample and row of the agreement (each class, any, actionable): the state of the specimen.
-- Only counted variants make a sample detected: not those of haematopoiesis.
-- reads: chosen, codes, evaluable, findings
CREATE TABLE states AS
WITH found AS (
  SELECT DISTINCT patient, specimen, class, actionable, in_any
  FROM findings
  WHERE NOT haematopoiesis
),
evaluable_for AS (
  SELECT patient, specimen, class FROM evaluable WHERE evaluable
  UNION ALL
  SELECT DISTINCT patient, specimen, unnest(['any', 'actionable']::class[]) FROM evaluable WHERE evaluable
),
detected_for AS (
  SELECT DISTINCT patient, specimen, class FROM found
  UNION ALL
  SELECT DISTINCT patient, specimen, 'any'::class FROM found WHERE in_any
  UNION ALL
  SELECT DISTINCT patient, specimen, 'actionable'::class FROM found WHERE in_any AND actionable
)
SELECT
  c.patient,
  c.specimen,
  k.class,
  CASE
    WHEN c.outcome <> 'reported' THEN c.outcome::VARCHAR
    WHEN e.patient IS NULL THEN 'not_evaluable'
    WHEN d.patient IS NOT NULL THEN 'detected'
    WHEN c.low_signal THEN 'not_detected_low_signal'
    ELSE 'not_detected'
  END::state AS state
FROM chosen AS c
CROSS JOIN (SELECT unnest(enum_range(NULL::class))::class AS class) AS k
LEFT JOIN evaluable_for AS e ON e.patient = c.patient AND e.specimen = c.specimen AND e.class = k.class
LEFT JOIN detected_for AS d ON d.patient = c.patient AND d.specimen = c.specimen AND d.class = k.class;
