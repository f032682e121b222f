-- Consented patients under each order of tests: what ended the wait for an actionable report first, and after how many days
-- from consent, beside the same for tissue alone. Of two ends on one day the report comes first, then an order whose tests have
-- all ended without an actionable finding, then death. Without a sample the wait goes on.
-- Tissue after blood is taken to start on the day on which blood was reported or failed, and to last as long as it did, counted
-- from consent; what would come after the data cut has not come yet.
-- reads: actionable_results, chosen, codes, consented, patients, rules
WITH own AS (
  SELECT
    c.*,
    a.blood IN ('yes', 'yes_not_compared') AS blood_found,
    a.tissue IN ('yes', 'yes_not_compared') AS tissue_found,
    a.blood IN ('pending', 'none') AS blood_open,
    a.tissue IN ('pending', 'none') AS tissue_open,
    CASE WHEN blood.outcome <> 'reported' OR blood.reported_on IS NOT NULL
      THEN greatest(blood.last_on - p.consented_on, 0)
    END AS blood_day,
    CASE WHEN tissue.outcome <> 'reported' OR tissue.reported_on IS NOT NULL
      THEN greatest(tissue.last_on - p.consented_on, 0)
    END AS tissue_day,
    p.died_on - p.consented_on AS died_after,
    p.withdrawn_on - p.consented_on AS withdrew_after,
    data_cut - p.consented_on AS followed
  FROM consented AS c
  JOIN patients AS p USING (patient)
  JOIN (FROM actionable_results WHERE origin = 'counted') AS a USING (patient)
  LEFT JOIN (FROM chosen WHERE specimen = 'blood') AS blood USING (patient)
  LEFT JOIN (FROM chosen WHERE specimen = 'tissue') AS tissue USING (patient)
  CROSS JOIN rules
),
orders AS (
  SELECT 'tissue'::strategy AS strategy, tissue_found AS found, tissue_open AS open, tissue_day AS day, * FROM own
  UNION ALL
  SELECT 'blood'::strategy, blood_found, blood_open, blood_day, * FROM own
  UNION ALL
  SELECT
    'blood_then_tissue'::strategy,
    blood_found OR tissue_found,
    blood_open OR (tissue_open AND NOT blood_found),
    blood_day + CASE WHEN blood_found THEN 0 ELSE tissue_day END,
    *
  FROM own
  UNION ALL
  SELECT
    'both'::strategy,
    blood_found OR tissue_found,
    (blood_open OR tissue_open) AND NOT blood_found AND NOT tissue_found,
    CASE
      WHEN blood_found AND tissue_found THEN least(blood_day, tissue_day)
      WHEN blood_found THEN blood_day
      WHEN tissue_found THEN tissue_day
      WHEN blood_day IS NOT NULL AND tissue_day IS NOT NULL THEN greatest(blood_day, tissue_day)
    END,
    *
  FROM own
),
standing AS (
  SELECT
    patient,
    strategy,
    CASE WHEN NOT open THEN day END AS told_after,
    least(told_after, died_after, withdrew_after) AS first_after,
    CASE
      WHEN NOT open AND day IS NULL THEN 'unknown'
      WHEN first_after IS NULL OR first_after > followed THEN 'pending'
      WHEN told_after = first_after THEN CASE WHEN found THEN 'reported' ELSE 'failed' END
      WHEN died_after = first_after THEN 'died'
      ELSE 'withdrew'
    END::cause AS cause,
    CASE WHEN cause = 'pending' THEN followed WHEN cause <> 'unknown' THEN greatest(first_after, 0) END AS days,
    month,
    site,
    tumour_group
  FROM orders
)
SELECT s.strategy, s.cause, s.days, t.cause AS tissue_cause, t.days AS tissue_days, month, site, tumour_group, count(*) AS patients
FROM standing AS s
JOIN (SELECT patient, cause, days FROM standing WHERE strategy = 'tissue') AS t USING (patient)
GROUP BY ALL
