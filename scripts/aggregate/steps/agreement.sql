-- Consented patients per class, state of the blood, state of the tissue, and whether they have a pair evaluable for the class.
-- A pair is evaluable for any and actionable when it is for at least one class.
-- reads: bands, codes, consented, evaluable, pairs, states
WITH pair_for AS (
  SELECT patient, class FROM evaluable WHERE in_pair GROUP BY ALL
  UNION ALL
  SELECT DISTINCT patient, unnest(['any', 'actionable']::class[]) FROM evaluable WHERE in_pair
)
SELECT
  k.class,
  coalesce(blood.state, 'none') AS blood_state,
  coalesce(tissue.state, 'none') AS tissue_state,
  CASE
    WHEN pairs.patient IS NULL THEN 'no_pair'
    WHEN NOT pairs.within_interval THEN 'interval'
    WHEN pair_for.patient IS NULL THEN 'not_evaluable'
    ELSE 'evaluable'
  END AS pair,
  signal_band,
  interval_band,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM consented
JOIN bands ON bands.patient = consented.patient
CROSS JOIN (SELECT unnest(enum_range(NULL::class))::class AS class) AS k
LEFT JOIN (FROM states WHERE specimen = 'blood') AS blood ON blood.patient = consented.patient AND blood.class = k.class
LEFT JOIN (FROM states WHERE specimen = 'tissue') AS tissue ON tissue.patient = consented.patient AND tissue.class = k.class
LEFT JOIN pairs ON pairs.patient = consented.patient
LEFT JOIN pair_for ON pair_for.patient = consented.patient AND pair_for.class = k.class
GROUP BY ALL
