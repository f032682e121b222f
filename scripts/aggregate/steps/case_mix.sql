-- Consented patients by when the tissue that counts was taken, and whether they have an evaluable pair. Tissue of the day of
-- consent was taken after it; what was not available was never taken.
-- reads: chosen, consented, evaluable, patients, samples
WITH tissue AS (
  SELECT c.patient, c.outcome, s.collected_on
  FROM chosen AS c
  JOIN samples AS s USING (sample)
  WHERE c.specimen = 'tissue'
)
SELECT
  CASE
    WHEN t.patient IS NULL OR t.outcome = 'not_available' THEN 'none'
    WHEN t.collected_on IS NULL THEN 'undated'
    WHEN t.collected_on < p.consented_on THEN 'before_consent'
    ELSE 'after_consent'
  END AS tissue,
  if(c.patient IN (SELECT patient FROM evaluable WHERE in_pair > 0), 'evaluable', 'not_evaluable') AS pair,
  c.month,
  c.site,
  c.tumour_group,
  count(*) AS patients
FROM consented AS c
JOIN patients AS p USING (patient)
LEFT JOIN tissue AS t USING (patient)
GROUP BY ALL
