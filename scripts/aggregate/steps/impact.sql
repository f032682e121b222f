-- Consented patients by where they have an actionable finding, what the study's review says of those that only blood has,
-- what informed the board's first recommendation and whether treatment started. awaited: blood or tissue is pending or not
-- yet asked for, as in strategies.
-- A patient with several findings that only blood has is confirmed where a review knows a reason of any; else not_reviewed
-- where any has no review, unresolved where any is, and refuted where haematopoiesis explains all.
-- reads: actionable_results, consented, findings, first_discussion, kept_reviews, patients
WITH settled AS (
  SELECT
    patient,
    blood IN ('yes', 'yes_not_compared') AS in_blood,
    tissue IN ('yes', 'yes_not_compared') AS in_tissue,
    blood IN ('pending', 'none') OR tissue IN ('pending', 'none') AS awaited,
    blood_confirmed AS confirmed
  FROM actionable_results
  WHERE origin = 'counted'
),
reviews AS (
  SELECT patient, class, gene, variant, reason
  FROM kept_reviews
  JOIN patients USING (patient_id)
),
judged AS (
  SELECT
    patient,
    bool_or(NOT in_pair OR reason IS NULL) AS not_reviewed,
    bool_or(reason = 'unresolved') AS unresolved
  FROM findings
  LEFT JOIN reviews USING (patient, class, gene, variant)
  WHERE specimen = 'blood' AND actionable AND NOT haematopoiesis
  GROUP BY patient
)
SELECT
  CASE
    WHEN awaited THEN 'awaited'
    WHEN in_blood AND in_tissue THEN 'both'
    WHEN in_blood THEN 'blood_only'
    WHEN in_tissue THEN 'tissue_only'
    ELSE 'neither'
  END AS found,
  CASE
    WHEN awaited OR NOT in_blood OR in_tissue THEN 'not_asked'
    WHEN confirmed THEN 'confirmed'
    WHEN not_reviewed THEN 'not_reviewed'
    WHEN unresolved THEN 'unresolved'
    ELSE 'refuted'
  END AS judged,
  CASE WHEN d.step >= 2 THEN informed_by ELSE 'not_recommended' END AS recommended_by,
  CASE WHEN d.step = 4 THEN 'yes' ELSE 'no' END AS started,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM consented
JOIN settled USING (patient)
LEFT JOIN judged USING (patient)
LEFT JOIN first_discussion AS d USING (patient)
GROUP BY ALL
