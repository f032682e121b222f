-- Samples received, by what ended the wait for the report first: a report, the patient's death or withdrawal, failure.
-- A failed sample has no day of failing, so its last milestone stands for it. Of two ends on one day the report comes
-- first, then failure, then death. A report without its day is unknown; nothing of it is guessed.
-- reads: calendar, chosen, first_discussion, patients, rules, samples
WITH dated AS (
  SELECT
    s.*,
    died_on,
    discussed_on,
    s.sample IN (SELECT sample FROM chosen) AS counts,
    CASE
      WHEN outcome IN ('failed', 'cancelled', 'not_available') AND reported_on IS NULL
        THEN greatest(received_on, extracted_on, library_on, sequenced_on, analysed_on)
    END AS failed_on,
    least(s.reported_on, failed_on, died_on, withdrawn_on) AS first_on
  FROM samples AS s
  JOIN patients USING (patient)
  LEFT JOIN first_discussion USING (patient)
  WHERE received_on IS NOT NULL
)
SELECT
  specimen,
  CASE WHEN counts THEN 'yes' ELSE 'no' END AS counts,
  CASE
    WHEN outcome = 'reported' AND reported_on IS NULL THEN 'unknown'
    WHEN first_on IS NULL THEN 'pending'
    WHEN reported_on = first_on THEN 'reported'
    WHEN failed_on = first_on THEN 'failed'
    WHEN died_on = first_on THEN 'died'
    ELSE 'withdrew'
  END AS cause,
  CASE
    WHEN cause = 'pending' THEN (SELECT data_cut FROM rules) - received_on
    WHEN cause <> 'unknown' THEN greatest(first_on - received_on, 0)
  END AS days,
  CASE WHEN cause <> 'unknown' THEN greatest(till.worked - since.worked, 0) END AS working_days,
  CASE
    WHEN discussed_on IS NULL THEN 'no_board'
    WHEN reported_on <= discussed_on THEN 'yes'
    ELSE 'no'
  END AS before_board,
  month,
  site,
  tumour_group,
  count(*) AS samples
FROM dated
LEFT JOIN calendar AS since ON since.day = received_on
LEFT JOIN calendar AS till ON till.day = coalesce(first_on, (SELECT data_cut FROM rules))
GROUP BY ALL
