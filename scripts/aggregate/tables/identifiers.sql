-- Every identifier of the export, of which a release holds none.
-- reads: raw_patients, raw_samples
CREATE TABLE identifiers AS
SELECT patient_id AS id FROM raw_patients WHERE patient_id IS NOT NULL
UNION ALL
SELECT sample_id FROM raw_samples WHERE sample_id IS NOT NULL;
