-- Patients with an evaluable pair by the highest tier that tissue and blood give: of a variant, and of each marker that
-- study.json names, which gives the tier that stands there. none: nothing with a tier. Of MSI those with a clear category in
-- both samples, of TMB those with a value in both.
-- reads: actionable_markers, biomarker_pairs, consented, evaluable, findings
WITH highest AS (
  -- As text tiers sort from I to X.
  SELECT patient, min(tier) FILTER (specimen = 'tissue') AS tissue, min(tier) FILTER (specimen = 'blood') AS blood
  FROM findings
  WHERE in_pair AND NOT haematopoiesis
  GROUP BY patient
),
told AS (
  SELECT patient, 'variant' AS basis, tissue, blood
  FROM (SELECT DISTINCT patient FROM evaluable WHERE in_pair > 0)
  LEFT JOIN highest USING (patient)
  UNION ALL
  SELECT
    patient,
    marker,
    CASE WHEN tissue_msi = 'unstable' THEN tier END,
    CASE WHEN blood_msi = 'unstable' THEN tier END
  FROM biomarker_pairs
  JOIN actionable_markers ON marker = 'msi_unstable'
  WHERE tissue_msi IN ('stable', 'unstable') AND blood_msi IN ('stable', 'unstable')
  UNION ALL
  SELECT
    patient,
    marker,
    CASE WHEN tissue_tmb >= at_least THEN tier END,
    CASE WHEN blood_tmb >= at_least THEN tier END
  FROM biomarker_pairs
  JOIN actionable_markers ON marker = 'tmb_high'
  WHERE tissue_tmb IS NOT NULL AND blood_tmb IS NOT NULL
)
SELECT
  basis,
  coalesce(tissue, 'none') AS tissue_tier,
  coalesce(blood, 'none') AS blood_tier,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM told
JOIN consented USING (patient)
GROUP BY ALL
