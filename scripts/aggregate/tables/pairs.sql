-- One row per consented patient with a pair: the reported blood and the reported tissue sample collected closest.
-- Ties, and samples without a collection date (last): the earlier reported blood, then the earlier reported tissue
-- sample, then the smaller ids. A missing date never makes a pair too far apart.
-- reads: consented, rules, samples
CREATE TABLE pairs AS
SELECT
  patient,
  blood.sample AS blood,
  tissue.sample AS tissue,
  coalesce(abs(blood.collected_on - tissue.collected_on) <= (SELECT max_interval_days FROM rules), true) AS within_interval
FROM consented
JOIN samples AS blood USING (patient)
JOIN samples AS tissue USING (patient)
WHERE blood.specimen = 'blood' AND blood.outcome = 'reported'
  AND tissue.specimen = 'tissue' AND tissue.outcome = 'reported'
QUALIFY row_number() OVER (
  PARTITION BY patient
  ORDER BY
    abs(blood.collected_on - tissue.collected_on) NULLS LAST,
    blood.reported_on NULLS LAST,
    tissue.reported_on NULLS LAST,
    blood.sample_id,
    tissue.sample_id
) = 1;
