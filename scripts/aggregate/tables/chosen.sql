-- One row per consented patient and specimen that has any sample: the one that counts.
-- The paired sample; else the furthest along, in the order reported, pending, failed, cancelled, not_available;
-- ties: the earlier reported, then the smaller id.
-- last_on: its last milestone.
-- reads: consented, pairs, rules, samples
CREATE TABLE chosen AS
SELECT
  patient,
  specimen,
  sample,
  outcome,
  reported_on,
  greatest(collected_on, received_on, extracted_on, library_on, sequenced_on, analysed_on, reported_on) AS last_on,
  specimen = 'blood' AND coalesce(tumour_fraction < (SELECT low_signal_below FROM rules), false) AS low_signal
FROM consented
JOIN samples USING (patient)
LEFT JOIN pairs USING (patient)
QUALIFY row_number() OVER (
  PARTITION BY patient, specimen
  ORDER BY
    coalesce(sample IN (blood, tissue), false) DESC,
    list_position(['reported', 'pending', 'failed', 'cancelled', 'not_available'], outcome),
    reported_on NULLS LAST,
    sample_id
) = 1;
