-- Samples that started a segment, by how it stands and after how many days, calendar and working ones.
-- later: a milestone after the segment's end is there. A reported sample without a reporting date is such a case, so
-- its missing ends are unknown, never a delay. A specimen that is not available has ended too.
-- What begins with collection begins on wanted_on; where that lies after the end, no day has passed. Of that alone the
-- material is told: archived when it was collected before consent; empty where one of the two days is missing.
-- report_to_board ends on the patient's first day at the tumour board, which may lie before the report (days below zero);
-- it has no later milestone, and no rows when decisions.csv was not supplied.
-- reads: calendar, codes, first_discussion, patients, rules, samples, supplies
WITH dated AS (
  SELECT
    s.*,
    discussed_on,
    outcome = 'reported' OR reported_on IS NOT NULL AS reported,
    collected_on < consented_on AS archived,
    reported OR analysed_on IS NOT NULL AS analysed,
    analysed OR sequenced_on IS NOT NULL AS sequenced,
    sequenced OR library_on IS NOT NULL AS prepared,
    prepared OR extracted_on IS NOT NULL AS extracted
  FROM samples AS s
  JOIN patients USING (patient)
  LEFT JOIN first_discussion USING (patient)
),
started AS (
  SELECT 'collection_to_receipt'::segment AS segment, wanted_on AS "first", received_on AS "last", extracted AS later, * FROM dated
  UNION ALL
  SELECT 'receipt_to_extraction'::segment, received_on, extracted_on, prepared, * FROM dated
  UNION ALL
  SELECT 'extraction_to_library'::segment, extracted_on, library_on, sequenced, * FROM dated
  UNION ALL
  SELECT 'library_to_sequencing'::segment, library_on, sequenced_on, analysed, * FROM dated
  UNION ALL
  SELECT 'sequencing_to_analysis'::segment, sequenced_on, analysed_on, reported, * FROM dated
  UNION ALL
  SELECT 'analysis_to_report'::segment, analysed_on, reported_on, reported, * FROM dated
  UNION ALL
  SELECT 'receipt_to_sequencing'::segment, received_on, sequenced_on, analysed, * FROM dated
  UNION ALL
  SELECT 'receipt_to_report'::segment, received_on, reported_on, reported, * FROM dated
  UNION ALL
  SELECT 'collection_to_report'::segment, wanted_on, reported_on, reported, * FROM dated
  UNION ALL
  SELECT 'report_to_board'::segment, reported_on, discussed_on, false, * FROM dated WHERE (SELECT supplied FROM supplies WHERE source = 'decisions')
),
standing AS (
  SELECT
    specimen,
    segment,
    segment IN ('collection_to_receipt', 'collection_to_report') AS from_collection,
    CASE
      WHEN "last" IS NOT NULL THEN 'completed'
      WHEN later THEN 'unknown'
      WHEN outcome IN ('failed', 'cancelled', 'not_available') OR patient_ended THEN 'ended_without_report'
      ELSE 'pending'
    END::segment_status AS status,
    CASE
      WHEN status = 'completed' AND from_collection THEN greatest("last" - "first", 0)
      WHEN status = 'completed' THEN "last" - "first"
      WHEN status = 'pending' THEN (SELECT data_cut FROM rules) - "first"
    END::INTEGER AS days,
    CASE
      WHEN status IN ('unknown', 'ended_without_report') THEN NULL
      WHEN from_collection THEN greatest(till.worked - since.worked, 0)
      ELSE till.worked - since.worked
    END AS working_days,
    month,
    site,
    tumour_group,
    CASE
      WHEN from_collection AND archived THEN 'archived'
      WHEN from_collection AND NOT archived THEN 'fresh'
    END::material AS material
  FROM started
  LEFT JOIN calendar AS since ON since.day = "first"
  LEFT JOIN calendar AS till ON till.day = coalesce("last", (SELECT data_cut FROM rules))
  WHERE "first" IS NOT NULL
)
SELECT specimen, segment, status, days, working_days, month, site, tumour_group, material, count(*) AS samples
FROM standing
GROUP BY ALL
