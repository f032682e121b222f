-- Consented patients under each order of tests: what it would have found, with how many tests.
-- awaited: blood or tissue is pending or not yet asked for, so the patient is left out of every order alike.
-- reads: actionable_results, consented
WITH alike AS (
  SELECT origin, blood, tissue, blood_tests, tissue_tests, month, site, tumour_group, count(*) AS patients
  FROM actionable_results
  JOIN consented USING (patient)
  GROUP BY ALL
),
ends AS (
  SELECT
    *,
    blood IN ('yes', 'yes_not_compared') AS in_blood,
    tissue IN ('yes', 'yes_not_compared') AS in_tissue,
    in_blood OR blood = 'no' AS blood_tells,
    in_tissue OR tissue = 'no' AS tissue_tells,
    blood IN ('pending', 'none') OR tissue IN ('pending', 'none') AS awaited
  FROM alike
),
orders AS (
  SELECT
    origin,
    awaited,
    month,
    site,
    tumour_group,
    patients,
    unnest([
      { 'strategy': 'tissue', 'found': in_tissue, 'tells': tissue_tells, 'tests': tissue_tests },
      { 'strategy': 'blood', 'found': in_blood, 'tells': blood_tells, 'tests': blood_tests },
      {
        'strategy': 'blood_then_tissue',
        'found': in_blood OR in_tissue,
        'tells': blood_tells OR tissue_tells,
        'tests': blood_tests + CASE WHEN in_blood THEN 0 ELSE tissue_tests END
      },
      {
        'strategy': 'both',
        'found': in_blood OR in_tissue,
        'tells': blood_tells OR tissue_tells,
        'tests': blood_tests + tissue_tests
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
  month,
  site,
  tumour_group,
  sum(patients) AS patients
FROM orders
GROUP BY ALL
