-- One row per patient whom the tumour board has discussed: the first discussion, the furthest step that it led to
-- (1 discussed, 2 recommended, 3 offered, 4 started), and whether a later one led further. Of discussions on one day the
-- one that led furthest comes first.
-- reads: kept_decisions, patients
CREATE TABLE first_discussion AS
WITH steps AS (
  SELECT
    patient,
    discussed_on::DATE AS discussed_on,
    coalesce(informed_by, 'unknown') AS informed_by,
    CASE
      WHEN started_on IS NOT NULL THEN 4
      WHEN offered_on IS NOT NULL THEN 3
      WHEN recommended_on IS NOT NULL THEN 2
      ELSE 1
    END AS step,
    not_started_reason
  FROM kept_decisions
  JOIN patients USING (patient_id)
)
SELECT *, max(step) OVER (PARTITION BY patient) > step AS later_further
FROM steps
QUALIFY row_number() OVER (
  PARTITION BY patient
  ORDER BY discussed_on, step DESC, informed_by, not_started_reason NULLS LAST
) = 1;
