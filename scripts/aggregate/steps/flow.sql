-- Every screened patient once: not included, consented without an evaluable pair, or with one; and whether discussed.
-- The month is that of screening for all, so that the boxes add up under any filter.
-- A specimen is lost when it is missing, not available, cancelled or failed. Both lost comes before either; a patient
-- who withdrew or died while a specimen was still awaited has left for that reason.
-- reads: chosen, evaluable, kept_decisions, pairs, patients
WITH pair_any AS (
  SELECT DISTINCT patient FROM evaluable WHERE in_pair > 0
),
standing AS (
  SELECT
    p.patient,
    p.consented_on IS NULL AS not_included,
    p.ended,
    pair_any.patient IS NOT NULL AS paired,
    pairs.patient IS NOT NULL AS has_pair,
    coalesce(pairs.within_interval, true) AS within_interval,
    coalesce(blood.outcome, 'none') AS blood,
    coalesce(tissue.outcome, 'none') AS tissue,
    p.patient_id IN (SELECT patient_id FROM kept_decisions) AS discussed,
    strftime(coalesce(p.screened_on, p.consented_on), '%Y-%m') AS month,
    p.site,
    p.tumour_group,
    p.not_included_reason
  FROM patients AS p
  LEFT JOIN pairs ON pairs.patient = p.patient
  LEFT JOIN pair_any ON pair_any.patient = p.patient
  LEFT JOIN (FROM chosen WHERE specimen = 'blood') AS blood ON blood.patient = p.patient
  LEFT JOIN (FROM chosen WHERE specimen = 'tissue') AS tissue ON tissue.patient = p.patient
)
SELECT
  CASE WHEN not_included THEN 'not_included' WHEN paired THEN 'paired_evaluable' ELSE 'no_evaluable_pair' END AS stage,
  CASE
    WHEN not_included THEN not_included_reason
    WHEN paired THEN NULL
    WHEN has_pair AND NOT within_interval THEN 'interval'
    WHEN has_pair THEN 'not_evaluable'
    WHEN ended AND (blood IN ('pending', 'none') OR tissue IN ('pending', 'none')) THEN 'withdrawn_or_died'
    WHEN blood NOT IN ('reported', 'pending') AND tissue NOT IN ('reported', 'pending') THEN 'both_missing'
    WHEN blood NOT IN ('reported', 'pending') THEN 'blood_' || blood
    WHEN tissue NOT IN ('reported', 'pending') THEN 'tissue_' || tissue
    ELSE 'pending'
  END AS reason,
  CASE WHEN discussed THEN 'yes' ELSE 'no' END AS discussed,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM standing
GROUP BY ALL
