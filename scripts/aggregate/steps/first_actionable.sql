-- Consented patients under each order of tests: what ended the wait for an actionable report first, and after how many days
-- from consent, beside the same for tissue alone. Of two ends on one day the report comes first, then an order whose tests have
-- all ended without an actionable finding, then death. Without a sample the wait goes on.
-- Tissue after blood is taken to start on the day on which blood was reported or failed, and to last as long as it did, counted
-- from consent; what would come after the data cut has not come yet.
-- reads: actionable_results, chosen, consented, patients, rules
WITH own AS (
  SELECT
    a.patient,
    a.specimen,
    a.result IN ('yes', 'yes_not_compared') AS found,
    a.result IN ('pending', 'none') AS open,
    CASE WHEN c.outcome <> 'reported' OR c.reported_on IS NOT NULL THEN greatest(c.last_on - p.consented_on, 0) END AS day
  FROM actionable_results AS a
  JOIN patients AS p USING (patient)
  LEFT JOIN chosen AS c ON c.patient = a.patient AND c.specimen = a.specimen
  WHERE a.origin = 'counted'
),
orders AS (
  SELECT
    patient,
    unnest([
      { 'strategy': 'tissue', 'found': tissue.found, 'open': tissue.open, 'day': tissue.day },
      { 'strategy': 'blood', 'found': blood.found, 'open': blood.open, 'day': blood.day },
      {
        'strategy': 'blood_then_tissue',
        'found': blood.found OR tissue.found,
        'open': blood.open OR (tissue.open AND NOT blood.found),
        'day': blood.day + CASE WHEN blood.found THEN 0 ELSE tissue.day END
      },
      {
        'strategy': 'both',
        'found': blood.found OR tissue.found,
        'open': (blood.open OR tissue.open) AND NOT blood.found AND NOT tissue.found,
        'day': CASE
          WHEN blood.found AND tissue.found THEN least(blood.day, tissue.day)
          WHEN blood.found THEN blood.day
          WHEN tissue.found THEN tissue.day
          WHEN blood.day IS NOT NULL AND tissue.day IS NOT NULL THEN greatest(blood.day, tissue.day)
        END
      }
    ], recursive := true)
  FROM (FROM own WHERE specimen = 'blood') AS blood
  JOIN (FROM own WHERE specimen = 'tissue') AS tissue USING (patient)
),
standing AS (
  SELECT
    o.patient,
    o.strategy,
    data_cut - p.consented_on AS followed,
    CASE WHEN NOT o.open THEN o.day END AS told_after,
    least(told_after, p.died_on - p.consented_on, p.withdrawn_on - p.consented_on) AS first_after,
    CASE
      WHEN NOT o.open AND o.day IS NULL THEN 'unknown'
      WHEN first_after IS NULL OR first_after > followed THEN 'pending'
      WHEN told_after = first_after THEN CASE WHEN o.found THEN 'reported' ELSE 'failed' END
      WHEN p.died_on - p.consented_on = first_after THEN 'died'
      ELSE 'withdrew'
    END AS cause,
    CASE
      WHEN cause = 'pending' THEN followed
      WHEN cause <> 'unknown' THEN greatest(first_after, 0)
    END AS days
  FROM orders AS o
  JOIN patients AS p USING (patient)
  CROSS JOIN rules
)
SELECT
  s.strategy,
  s.cause,
  s.days,
  tissue.cause AS tissue_cause,
  tissue.days AS tissue_days,
  c.month,
  c.site,
  c.tumour_group,
  count(*) AS patients
FROM standing AS s
JOIN (FROM standing WHERE strategy = 'tissue') AS tissue USING (patient)
JOIN consented AS c USING (patient)
GROUP BY ALL
