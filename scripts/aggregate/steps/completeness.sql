-- Rows in which a value is due, and how many of them lack it. A column that was not supplied has none: nobody was asked to fill it.
-- reads: kept_assays, kept_samples, kept_variants, patients, samples, supplies
WITH of_samples AS (
  SELECT s.*, k.assay_version FROM samples AS s JOIN kept_samples AS k ON k.row = s.sample
),
due AS (
  SELECT
    unnest(['patients.screened_on', 'patients.tumour_group']) AS field,
    unnest([count(screened_on), count(*) FILTER (tumour_group <> 'unknown')]) AS filled,
    count(*) AS rows,
    strftime(consented_on, '%Y-%m') AS month, site
  FROM patients
  WHERE consented_on IS NOT NULL
  GROUP BY month, site
  UNION ALL
  SELECT 'patients.not_included_reason', count(not_included_reason), count(*), strftime(screened_on, '%Y-%m') AS month, site
  FROM patients
  WHERE consented_on IS NULL
  GROUP BY ALL
  UNION ALL
  SELECT
    unnest([
      'samples.collected_on', 'samples.received_on', 'samples.extracted_on', 'samples.library_on',
      'samples.sequenced_on', 'samples.analysed_on', 'samples.reported_on', 'samples.run_id', 'samples.assay_version'
    ]),
    unnest([
      count(collected_on), count(received_on), count(extracted_on), count(library_on),
      count(sequenced_on), count(analysed_on), count(reported_on), count(run_id),
      count(assay_version)
    ]),
    count(*),
    month::VARCHAR AS month, site
  FROM of_samples
  WHERE outcome = 'reported'
  GROUP BY month, site
  UNION ALL
  SELECT 'samples.tumour_fraction', count(tumour_fraction), count(*), month::VARCHAR AS month, site
  FROM samples
  WHERE outcome = 'reported' AND specimen = 'blood'
  GROUP BY month, site
  UNION ALL
  SELECT 'samples.outcome_reason', count(outcome_reason), count(*), month::VARCHAR AS month, site
  FROM samples
  WHERE outcome NOT IN ('reported', 'pending')
  GROUP BY month, site
  UNION ALL
  SELECT 'assays.reason', count(a.reason), count(*), s.month::VARCHAR, s.site
  FROM kept_assays AS a
  JOIN samples AS s USING (sample_id)
  WHERE a.evaluable = 'no' AND s.outcome = 'reported'
  GROUP BY s.month, s.site
  UNION ALL
  SELECT 'variants.vaf', count(v.vaf), count(*), s.month::VARCHAR, s.site
  FROM kept_variants AS v
  JOIN samples AS s USING (sample_id)
  WHERE v.class IN ('snv', 'indel') AND v.origin IS DISTINCT FROM 'germline'
  GROUP BY s.month, s.site
)
SELECT field, month, site, rows, rows - filled AS missing
FROM due
WHERE field IN (SELECT source FROM supplies WHERE supplied)
