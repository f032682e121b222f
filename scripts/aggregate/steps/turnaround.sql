-- Samples that started a segment, by how it stands and after how many days, calendar and working ones.
-- later: a milestone after the segment's end is there. A reported sample without a reporting date is such a case, so
-- its missing ends are unknown, never a delay. A specimen that is not available has ended too.
-- What begins with collection begins on wanted_on; where that lies after the end, no day has passed. Of that alone the
-- material is told: archived when it was collected before consent; empty where one of the two days is missing.
-- report_to_board ends on the patient's first day at the tumour board, which may lie before the report (days below zero);
-- it has no later milestone, and no rows when decisions.csv was not supplied.
-- reads: calendar, first_discussion, patients, rules, samples, supplies
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
  SELECT 1 AS segment, wanted_on AS "first", received_on AS "last", extracted AS later, * FROM dated
  UNION ALL
  SELECT 2, received_on, extracted_on, prepared, * FROM dated
  UNION ALL
  SELECT 3, extracted_on, library_on, sequenced, * FROM dated
  UNION ALL
  SELECT 4, library_on, sequenced_on, analysed, * FROM dated
  UNION ALL
  SELECT 5, sequenced_on, analysed_on, reported, * FROM dated
  UNION ALL
  SELECT 6, analysed_on, reported_on, reported, * FROM dated
  UNION ALL
  SELECT 7, received_on, sequenced_on, analysed, * FROM dated
  UNION ALL
  SELECT 8, received_on, reported_on, reported, * FROM dated
  UNION ALL
  SELECT 9, wanted_on, reported_on, reported, * FROM dated
  UNION ALL
  SELECT 10, reported_on, discussed_on, false, * FROM dated WHERE (SELECT supplied FROM supplies WHERE source = 'decisions')
),
-- Segments, states and material as numbers until all is counted: text takes several times as long to group by.
standing AS (
  SELECT
    specimen,
    segment,
    CASE
      WHEN "last" IS NOT NULL THEN 1
      WHEN later THEN 2
      WHEN outcome IN ('failed', 'cancelled', 'not_available') OR patient_ended THEN 3
      ELSE 4
    END::UTINYINT AS status,
    CASE
      WHEN status = 1 AND segment IN (1, 9) THEN greatest("last" - "first", 0)
      WHEN status = 1 THEN "last" - "first"
      WHEN status = 4 THEN (SELECT data_cut FROM rules) - "first"
    END::INTEGER AS days,
    CASE
      WHEN status IN (2, 3) THEN NULL
      WHEN segment IN (1, 9) THEN greatest(till.worked - since.worked, 0)
      ELSE till.worked - since.worked
    END AS working_days,
    month,
    site,
    tumour_group,
    CASE WHEN segment IN (1, 9) THEN archived END AS archived
  FROM started
  LEFT JOIN calendar AS since ON since.day = "first"
  LEFT JOIN calendar AS till ON till.day = coalesce("last", (SELECT data_cut FROM rules))
  WHERE "first" IS NOT NULL
),
counted AS (
  SELECT specimen, segment, status, days, working_days, month, site, tumour_group, archived, count(*) AS samples
  FROM standing
  GROUP BY ALL
)
SELECT
  specimen,
  ([
    'collection_to_receipt', 'receipt_to_extraction', 'extraction_to_library', 'library_to_sequencing',
    'sequencing_to_analysis', 'analysis_to_report', 'receipt_to_sequencing', 'receipt_to_report', 'collection_to_report',
    'report_to_board'
  ])[segment] AS segment,
  (['completed', 'unknown', 'ended_without_report', 'pending'])[status] AS status,
  days,
  working_days,
  month,
  site,
  tumour_group,
  CASE WHEN archived THEN 'archived' WHEN NOT archived THEN 'fresh' END AS material,
  samples
FROM counted
