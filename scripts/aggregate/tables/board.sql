-- One row per patient whom the tumour board has discussed, with the first day on which it did.
CREATE TABLE board AS
SELECT patient_id, min(discussed_on::DATE) AS discussed_on
FROM raw_decisions
WHERE rowid NOT IN (SELECT row FROM problem WHERE source = 'decisions')
GROUP BY patient_id;
