-- Rows in which a value is due, and how many of them lack it. A column that was not supplied has none: nobody was asked to fill it.
-- reads: kept_assays, kept_samples, kept_variants, patients, samples, supplies
WITH of_samples AS (
  SELECT s.*, k.assay_version FROM samples AS s JOIN kept_samples AS k USING (sample_id)
),
due AS (
  SELECT
    unnest(['patients.screened_on', 'patients.tumour_group']) AS field,
    unnest([screened_on IS NOT NULL, tumour_group <> 'unknown']) AS filled,
    strftime(consented_on, '%Y-%m') AS month, site
  FROM patients
  WHERE consented_on IS NOT NULL
  UNION ALL
  SELECT 'patients.not_included_reason', not_included_reason IS NOT NULL, strftime(screened_on, '%Y-%m'), site
  FROM patients
  WHERE consented_on IS NULL
  UNION ALL
  SELECT
    unnest([
      'samples.collected_on', 'samples.received_on', 'samples.extracted_on', 'samples.library_on',
      'samples.sequenced_on', 'samples.analysed_on', 'samples.reported_on', 'samples.run_id', 'samples.assay_version'
    ]),
    unnest([
      collected_on IS NOT NULL, received_on IS NOT NULL, extracted_on IS NOT NULL, library_on IS NOT NULL,
      sequenced_on IS NOT NULL, analysed_on IS NOT NULL, reported_on IS NOT NULL, run_id IS NOT NULL,
      assay_version IS NOT NULL
    ]),
    month::VARCHAR, site
  FROM of_samples
  WHERE outcome = 'reported'
  UNION ALL
  SELECT 'samples.tumour_fraction', tumour_fraction IS NOT NULL, month::VARCHAR, site
  FROM samples
  WHERE outcome = 'reported' AND specimen = 'blood'
  UNION ALL
  SELECT 'samples.outcome_reason', outcome_reason IS NOT NULL, month::VARCHAR, site
  FROM samples
  WHERE outcome NOT IN ('reported', 'pending')
  UNION ALL
  SELECT 'assays.reason', a.reason IS NOT NULL, s.month::VARCHAR, s.site
  FROM kept_assays AS a
  JOIN samples AS s USING (sample_id)
  WHERE a.evaluable = 'no' AND s.outcome = 'reported'
  UNION ALL
  SELECT 'variants.vaf', v.vaf IS NOT NULL, s.month::VARCHAR, s.site
  FROM kept_variants AS v
  JOIN samples AS s USING (sample_id)
  WHERE v.class IN ('snv', 'indel') AND v.origin IS DISTINCT FROM 'germline'
)
SELECT field, month, site, count(*) AS rows, count(*) FILTER (NOT filled) AS missing
FROM due
WHERE field IN (SELECT source FROM supplies WHERE supplied)
GROUP BY ALL
