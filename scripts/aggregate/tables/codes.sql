-- What everything is counted under, as numbers that have a name, in the order of the names: text takes twice as long to
-- group by and to sort. The empty name is never used: a study may be empty, a list of names may not.
-- reads: raw_patients, raw_samples, raw_variants
CREATE TYPE site AS ENUM (SELECT '' AS site UNION SELECT site FROM raw_patients WHERE site IS NOT NULL ORDER BY site);
CREATE TYPE tumour_group AS ENUM (
  SELECT 'unknown' AS tumour_group
  UNION
  SELECT tumour_group FROM raw_patients WHERE tumour_group IS NOT NULL
  ORDER BY tumour_group
);
CREATE TYPE month AS ENUM (
  SELECT '' AS month
  UNION
  SELECT strftime(day, '%Y-%m')
  FROM (
    SELECT unnest([TRY_CAST(screened_on AS DATE), TRY_CAST(consented_on AS DATE)]) AS day FROM raw_patients
    UNION ALL
    SELECT unnest([TRY_CAST(received_on AS DATE), TRY_CAST(collected_on AS DATE)]) FROM raw_samples
  )
  WHERE day IS NOT NULL
  ORDER BY month
);
CREATE TYPE gene AS ENUM (
  SELECT '' AS gene
  UNION
  SELECT unnest(list_append(string_split(gene, '::'), gene))
  FROM (SELECT DISTINCT gene FROM raw_variants WHERE gene IS NOT NULL)
  ORDER BY gene
);
CREATE TYPE gene_class AS ENUM ('all', 'cnv', 'fusion', 'fusion_partner', 'indel', 'snv');
CREATE TYPE specimen AS ENUM ('blood', 'tissue');
CREATE TYPE outcome AS ENUM ('cancelled', 'failed', 'not_available', 'pending', 'reported');
CREATE TYPE class AS ENUM ('actionable', 'any', 'cnv', 'fusion', 'indel', 'snv');
CREATE TYPE state AS ENUM (
  'cancelled', 'detected', 'failed', 'none', 'not_available', 'not_detected', 'not_detected_low_signal', 'not_evaluable',
  'pending'
);
CREATE TYPE signal_band AS ENUM ('0_1_to_1pct', '1_to_5pct', 'ge_5pct', 'lt_0_1pct', 'unknown');
CREATE TYPE interval_band AS ENUM ('0_7', '29_90', '8_28', 'gt_90', 'unknown');
CREATE TYPE vaf_bin AS ENUM ('0.0005', '0.0015', '0.005', '0.015', '0.05', '0.15', '0.5', 'unknown');
CREATE TYPE difference_reason AS ENUM (
  'assay_scope', 'below_limit', 'different_lesion', 'different_time', 'haematopoiesis', 'low_signal', 'not_callable',
  'not_reviewed', 'unresolved'
);
CREATE TYPE variant_set AS ENUM ('blood_only', 'both', 'tissue', 'tissue_high', 'tissue_low', 'tissue_only');
CREATE TYPE variant_part AS ENUM (
  'all', 'assay_scope', 'below_limit', 'different_lesion', 'different_time', 'haematopoiesis', 'in_blood', 'low_signal',
  'lower_in_blood', 'not_callable', 'not_reviewed', 'unresolved'
);
CREATE TYPE actionable_result AS ENUM (
  'cancelled', 'failed', 'no', 'none', 'not_available', 'not_evaluable', 'pending', 'yes', 'yes_not_compared'
);
CREATE TYPE origin_slice AS ENUM ('counted', 'with_haematopoiesis');
CREATE TYPE segment AS ENUM (
  'analysis_to_report', 'collection_to_receipt', 'collection_to_report', 'extraction_to_library', 'library_to_sequencing',
  'receipt_to_extraction', 'receipt_to_report', 'receipt_to_sequencing', 'report_to_board', 'sequencing_to_analysis'
);
CREATE TYPE segment_status AS ENUM ('completed', 'ended_without_report', 'pending', 'unknown');
CREATE TYPE material AS ENUM ('archived', 'fresh');
CREATE TYPE strategy AS ENUM ('blood', 'blood_then_tissue', 'both', 'tissue');
CREATE TYPE cause AS ENUM ('died', 'failed', 'pending', 'reported', 'unknown', 'withdrew');
CREATE TYPE pair_standing AS ENUM ('evaluable', 'interval', 'no_pair', 'not_evaluable');
