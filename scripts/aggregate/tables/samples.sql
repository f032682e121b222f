-- One row per sample kept, with what its cubes take from the patient.
-- wanted_on: where what begins with collection is counted from: the day of request, else the later of collection and consent,
-- as nobody waits for a block in an archive before.
-- month: of receipt, else of collection, else empty.
-- reads: codes, kept_samples, patients
CREATE TABLE samples AS
SELECT
  s.row::INTEGER AS sample,
  sample_id,
  patient,
  site,
  tumour_group,
  ended AS patient_ended,
  strftime(coalesce(received_on, collected_on)::DATE, '%Y-%m')::month AS month,
  specimen::specimen AS specimen,
  outcome::outcome AS outcome,
  outcome_reason,
  requested_on::DATE AS requested_on,
  CASE
    WHEN requested_on IS NOT NULL THEN requested_on::DATE
    WHEN collected_on IS NOT NULL THEN greatest(collected_on::DATE, consented_on)
  END AS wanted_on,
  collected_on::DATE AS collected_on,
  received_on::DATE AS received_on,
  extracted_on::DATE AS extracted_on,
  library_on::DATE AS library_on,
  sequenced_on::DATE AS sequenced_on,
  analysed_on::DATE AS analysed_on,
  reported_on::DATE AS reported_on,
  tumour_fraction::DOUBLE AS tumour_fraction,
  run_id
FROM kept_samples AS s
JOIN patients USING (patient_id);
