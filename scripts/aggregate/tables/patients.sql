-- One row per patient kept; `patient` is a number used for joins only and never leaves this run.
CREATE TABLE patients AS
SELECT
  rowid AS patient,
  patient_id,
  site,
  coalesce(tumour_group, 'unknown') AS tumour_group,
  screened_on::DATE AS screened_on,
  consented_on::DATE AS consented_on,
  withdrawn_on IS NOT NULL OR died_on IS NOT NULL AS ended
FROM raw_patients
WHERE rowid NOT IN (SELECT row FROM problem WHERE source = 'patients');
