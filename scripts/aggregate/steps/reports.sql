-- Consented patients with a report of a specimen, by whether the sample that counts can be evaluated for each class.
-- reads: chosen, consented, kept_assays, samples
SELECT
  c.specimen,
  k.class,
  CASE WHEN a.sample_id IS NULL THEN 'yes' ELSE 'no' END AS evaluable,
  consented.month,
  consented.site,
  consented.tumour_group,
  count(*) AS patients
FROM chosen AS c
JOIN consented ON consented.patient = c.patient
JOIN samples AS s ON s.sample = c.sample
CROSS JOIN (VALUES ('snv'), ('indel'), ('cnv'), ('fusion'), ('msi'), ('tmb')) AS k (class)
LEFT JOIN (SELECT sample_id, class FROM kept_assays WHERE evaluable = 'no') AS a
  ON a.sample_id = s.sample_id AND a.class = k.class
WHERE c.outcome = 'reported'
GROUP BY ALL
