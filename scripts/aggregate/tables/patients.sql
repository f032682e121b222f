-- One row per patient kept; `patient` is a number used for joins only and never leaves this run.
-- reads: codes, kept_patients
CREATE TABLE patients AS
SELECT
  row::INTEGER AS patient,
  patient_id,
  site::site AS site,
  coalesce(tumour_group, 'unknown')::tumour_group AS tumour_group,
  screened_on::DATE AS screened_on,
  consented_on::DATE AS consented_on,
  not_included_reason,
  withdrawn_on::DATE AS withdrawn_on,
  died_on::DATE AS died_on,
  withdrawn_on IS NOT NULL OR died_on IS NOT NULL AS ended
FROM kept_patients;
