-- Consented patients by what ended the wait first, for the report of blood, that of tissue and the evaluable pair, from consent.
-- Of two ends on one day the report comes first, then failure, then death. Without a sample the wait goes on. A pair that is
-- there is reported on the day of its later report, whatever came before; it has failed where both specimens have an end and no
-- evaluable pair came of them, or one of them failed.
-- reads: chosen, consented, evaluable, patients, rules
WITH awaited AS (
  SELECT
    c.patient,
    a.awaited,
    own.outcome = 'reported' AS reported,
    own.reported_on,
    own.outcome IN ('failed', 'cancelled', 'not_available') AS failed,
    own.last_on
  FROM consented AS c
  CROSS JOIN (VALUES ('blood'), ('tissue')) AS a (awaited)
  LEFT JOIN chosen AS own ON own.patient = c.patient AND own.specimen = a.awaited
  UNION ALL
  SELECT
    c.patient,
    'pair',
    c.patient IN (SELECT patient FROM evaluable WHERE in_pair > 0),
    CASE WHEN blood.reported_on IS NOT NULL AND tissue.reported_on IS NOT NULL
      THEN greatest(blood.reported_on, tissue.reported_on)
    END,
    blood.outcome IN ('failed', 'cancelled', 'not_available')
      OR tissue.outcome IN ('failed', 'cancelled', 'not_available')
      OR (blood.outcome = 'reported' AND tissue.outcome = 'reported'),
    greatest(blood.last_on, tissue.last_on)
  FROM consented AS c
  LEFT JOIN (FROM chosen WHERE specimen = 'blood') AS blood ON blood.patient = c.patient
  LEFT JOIN (FROM chosen WHERE specimen = 'tissue') AS tissue ON tissue.patient = c.patient
),
standing AS (
  SELECT
    awaited,
    p.consented_on,
    coalesce(a.reported, false) AS reported,
    awaited = 'pair' AND reported AS is_pair,
    CASE WHEN reported THEN a.reported_on END AS report_on,
    CASE WHEN failed AND NOT reported THEN greatest(last_on, p.consented_on) END AS failed_on,
    CASE WHEN NOT is_pair THEN p.died_on END AS death_on,
    CASE WHEN NOT is_pair THEN p.withdrawn_on END AS left_on,
    least(report_on, failed_on, death_on, left_on) AS first_on,
    c.month,
    c.site,
    c.tumour_group
  FROM awaited AS a
  JOIN consented AS c USING (patient)
  JOIN patients AS p USING (patient)
)
SELECT
  awaited,
  CASE
    WHEN reported AND report_on IS NULL THEN 'unknown'
    WHEN first_on IS NULL THEN 'pending'
    WHEN report_on = first_on THEN 'reported'
    WHEN failed_on = first_on THEN 'failed'
    WHEN death_on = first_on THEN 'died'
    ELSE 'withdrew'
  END AS cause,
  CASE
    WHEN cause = 'pending' THEN (SELECT data_cut FROM rules) - consented_on
    WHEN cause <> 'unknown' THEN greatest(first_on - consented_on, 0)
  END AS days,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM standing
GROUP BY ALL
