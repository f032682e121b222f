-- One row per patient whom the tumour board has discussed, with the first day on which it did.
-- reads: kept_decisions
CREATE TABLE board AS
SELECT patient_id, min(discussed_on::DATE) AS discussed_on
FROM kept_decisions
GROUP BY patient_id;
