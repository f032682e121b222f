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
    CASE WHEN collected_on < consented_on THEN 'archived' WHEN collected_on >= consented_on THEN 'fresh' END AS material,
    reported OR analysed_on IS NOT NULL AS analysed,
    analysed OR sequenced_on IS NOT NULL AS sequenced,
    sequenced OR library_on IS NOT NULL AS prepared,
    prepared OR extracted_on IS NOT NULL AS extracted
  FROM samples AS s
  JOIN patients USING (patient)
  LEFT JOIN first_discussion USING (patient)
),
started AS (
  SELECT
    specimen, material, outcome, patient_ended, month, site, tumour_group,
    unnest([
      {'segment': 'collection_to_receipt', 'first': wanted_on, 'last': received_on, 'later': extracted},
      {'segment': 'receipt_to_extraction', 'first': received_on, 'last': extracted_on, 'later': prepared},
      {'segment': 'extraction_to_library', 'first': extracted_on, 'last': library_on, 'later': sequenced},
      {'segment': 'library_to_sequencing', 'first': library_on, 'last': sequenced_on, 'later': analysed},
      {'segment': 'sequencing_to_analysis', 'first': sequenced_on, 'last': analysed_on, 'later': reported},
      {'segment': 'analysis_to_report', 'first': analysed_on, 'last': reported_on, 'later': reported},
      {'segment': 'receipt_to_sequencing', 'first': received_on, 'last': sequenced_on, 'later': analysed},
      {'segment': 'receipt_to_report', 'first': received_on, 'last': reported_on, 'later': reported},
      {'segment': 'collection_to_report', 'first': wanted_on, 'last': reported_on, 'later': reported},
      {'segment': 'report_to_board', 'first': reported_on, 'last': discussed_on, 'later': false}
    ], recursive := true)
  FROM dated
),
standing AS (
  SELECT
    specimen,
    segment,
    CASE
      WHEN "last" IS NOT NULL THEN 'completed'
      WHEN later THEN 'unknown'
      WHEN outcome IN ('failed', 'cancelled', 'not_available') OR patient_ended THEN 'ended_without_report'
      ELSE 'pending'
    END AS status,
    CASE status
      WHEN 'completed' THEN CASE WHEN segment LIKE 'collection%' THEN greatest("last" - "first", 0) ELSE "last" - "first" END
      WHEN 'pending' THEN (SELECT data_cut FROM rules) - "first"
    END AS days,
    CASE WHEN status IN ('completed', 'pending') THEN
      CASE WHEN segment LIKE 'collection%' THEN greatest(till.worked - since.worked, 0) ELSE till.worked - since.worked END
    END AS working_days,
    month,
    site,
    tumour_group,
    CASE WHEN segment LIKE 'collection%' THEN material END AS material
  FROM started
  LEFT JOIN calendar AS since ON since.day = "first"
  LEFT JOIN calendar AS till ON till.day = coalesce("last", (SELECT data_cut FROM rules))
  WHERE "first" IS NOT NULL
    AND (segment <> 'report_to_board' OR (SELECT supplied FROM supplies WHERE source = 'decisions'))
)
SELECT specimen, segment, status, days, working_days, month, site, tumour_group, material, count(*) AS samples FROM standing GROUP BY ALL
