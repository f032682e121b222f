-- Consented patients by their first discussion at the tumour board and the furthest step it led to; no row when no
-- decisions were supplied. Of discussions on one day the one that led furthest comes first.
-- waited: whether eight weeks have passed since, in which a treatment can start.
-- reads: consented, kept_decisions, patients, rules
WITH steps AS (
  SELECT
    patient_id,
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
),
first AS (
  SELECT *, max(step) OVER (PARTITION BY patient_id) > step AS later_further
  FROM steps
  QUALIFY row_number() OVER (
    PARTITION BY patient_id
    ORDER BY discussed_on, step DESC, informed_by, not_started_reason NULLS LAST
  ) = 1
)
SELECT
  informed_by,
  (['discussed', 'recommended', 'offered', 'started'])[step] AS stage,
  CASE WHEN step < 4 THEN not_started_reason END AS not_started_reason,
  CASE WHEN later_further THEN 'yes' ELSE 'no' END AS later_further,
  CASE WHEN (SELECT data_cut FROM rules) - discussed_on < 56 THEN 'under_8_weeks' ELSE '8_weeks_or_more' END AS waited,
  month,
  c.site,
  c.tumour_group,
  count(*) AS patients
FROM consented AS c
JOIN patients USING (patient)
JOIN first USING (patient_id)
GROUP BY ALL
