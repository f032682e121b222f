-- Consented patients under each order of tests: what it would have found, with how many tests, after how many days.
-- awaited: blood or tissue is pending or not yet asked for, so the patient is left out of every order alike.
-- Tissue after blood is taken to start on the day of the blood report and to last as long as it did, counted from consent.
-- reads: actionable_results, consented, patients
WITH ends AS (
  SELECT
    patient,
    blood.origin,
    blood.result IN ('yes', 'yes_not_compared') AS in_blood,
    tissue.result IN ('yes', 'yes_not_compared') AS in_tissue,
    in_blood OR blood.result = 'no' AS blood_tells,
    in_tissue OR tissue.result = 'no' AS tissue_tells,
    blood.result IN ('pending', 'none') OR tissue.result IN ('pending', 'none') AS awaited,
    blood.tests AS blood_tests,
    tissue.tests AS tissue_tests,
    blood.reported_on - consented_on AS blood_days,
    tissue.reported_on - consented_on AS tissue_days
  FROM (FROM actionable_results WHERE specimen = 'blood') AS blood
  JOIN (FROM actionable_results WHERE specimen = 'tissue') AS tissue USING (patient, origin)
  JOIN patients USING (patient)
),
orders AS (
  SELECT
    patient,
    origin,
    awaited,
    unnest([
      {
        'strategy': 'tissue', 'found': in_tissue, 'tells': tissue_tells, 'tests': tissue_tests, 'days': tissue_days
      },
      {
        'strategy': 'blood', 'found': in_blood, 'tells': blood_tells, 'tests': blood_tests, 'days': blood_days
      },
      {
        'strategy': 'blood_then_tissue',
        'found': in_blood OR in_tissue,
        'tells': blood_tells OR tissue_tells,
        'tests': blood_tests + CASE WHEN in_blood THEN 0 ELSE tissue_tests END,
        'days': CASE WHEN in_blood THEN blood_days ELSE blood_days + tissue_days END
      },
      {
        'strategy': 'both',
        'found': in_blood OR in_tissue,
        'tells': blood_tells OR tissue_tells,
        'tests': blood_tests + tissue_tests,
        'days': CASE
          WHEN in_blood AND in_tissue THEN least(blood_days, tissue_days)
          WHEN in_blood THEN blood_days
          ELSE tissue_days
        END
      }
    ], recursive := true)
  FROM ends
)
SELECT
  strategy,
  origin,
  CASE
    WHEN awaited THEN 'awaited'
    WHEN found THEN 'actionable'
    WHEN tells THEN 'nothing_actionable'
    ELSE 'no_result'
  END AS outcome,
  CASE WHEN NOT awaited THEN tests END AS tests,
  CASE WHEN found AND NOT awaited THEN days END AS days,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM orders
JOIN consented USING (patient)
GROUP BY ALL
