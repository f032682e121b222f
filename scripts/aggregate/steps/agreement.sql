-- Consented patients per class, state of the blood, state of the tissue, and whether they have a pair evaluable for the class.
-- A pair is evaluable for any and actionable when it is for at least one class.
-- reads: bands, codes, consented, evaluable, pairs, states
WITH pair_for AS (
  SELECT patient, in_pair | (1 << enum_code('any'::class)) | (1 << enum_code('actionable'::class)) AS classes
  FROM evaluable
  WHERE specimen = 'blood' AND in_pair > 0
),
facts AS (
  SELECT
    bands.*,
    month,
    site,
    tumour_group,
    blood.evaluable AS blood_evaluable,
    blood.detected AS blood_detected,
    blood.otherwise AS blood_otherwise,
    tissue.evaluable AS tissue_evaluable,
    tissue.detected AS tissue_detected,
    tissue.otherwise AS tissue_otherwise,
    CASE
      WHEN pairs.patient IS NULL THEN 'no_pair'
      WHEN NOT pairs.within_interval THEN 'interval'
      ELSE 'not_evaluable'
    END::pair_standing AS pair,
    coalesce(pair_for.classes, 0) AS pair_classes
  FROM consented
  JOIN bands USING (patient)
  LEFT JOIN (FROM states WHERE specimen = 'blood') AS blood USING (patient)
  LEFT JOIN (FROM states WHERE specimen = 'tissue') AS tissue USING (patient)
  LEFT JOIN pairs USING (patient)
  LEFT JOIN pair_for USING (patient)
)
SELECT
  class,
  CASE
    WHEN blood_evaluable & bit = 0 THEN 'not_evaluable'
    WHEN blood_detected & bit > 0 THEN 'detected'
    ELSE coalesce(blood_otherwise, 'none')
  END AS blood_state,
  CASE
    WHEN tissue_evaluable & bit = 0 THEN 'not_evaluable'
    WHEN tissue_detected & bit > 0 THEN 'detected'
    ELSE coalesce(tissue_otherwise, 'none')
  END AS tissue_state,
  if(pair = 'not_evaluable' AND pair_classes & bit > 0, 'evaluable'::pair_standing, pair) AS pair,
  signal_band,
  interval_band,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM facts
CROSS JOIN (SELECT class, 1 << enum_code(class) AS bit FROM unnest(enum_range(NULL::class)::class[]) AS k (class)) AS k
GROUP BY ALL
