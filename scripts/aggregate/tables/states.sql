-- One row per chosen sample: what it can tell, in bits of the rows of the agreement (each class, any, actionable).
-- detected: the rows in which something was found; only counted variants make a sample detected, not those of haematopoiesis.
-- evaluable: the rows that it can be judged for. otherwise: its state in a row that is evaluable and not detected. What was not
-- reported has the same state in every row.
-- reads: chosen, codes, evaluable, findings
CREATE TABLE states AS
WITH found AS (
  SELECT
    patient,
    specimen,
    bit_or(
      (1 << enum_code(class))
      | CASE WHEN in_any THEN 1 << enum_code('any'::class) ELSE 0 END
      | CASE WHEN in_any AND actionable THEN 1 << enum_code('actionable'::class) ELSE 0 END
    ) AS detected
  FROM findings
  WHERE NOT haematopoiesis
  GROUP BY patient, specimen
)
SELECT
  c.patient,
  c.specimen,
  CASE
    WHEN c.outcome <> 'reported' THEN -1
    WHEN e.evaluable > 0 THEN e.evaluable | (1 << enum_code('any'::class)) | (1 << enum_code('actionable'::class))
    ELSE 0
  END AS evaluable,
  coalesce(found.detected, 0) AS detected,
  CASE
    WHEN c.outcome <> 'reported' THEN c.outcome::VARCHAR
    WHEN c.low_signal THEN 'not_detected_low_signal'
    ELSE 'not_detected'
  END::state AS otherwise
FROM chosen AS c
LEFT JOIN evaluable AS e USING (sample)
LEFT JOIN found ON found.patient = c.patient AND found.specimen = c.specimen;
