-- Consented patients by how much longer the tissue of their pair took to its report than the blood, in calendar and
-- in working days, and by which report came first. Both samples must have both days; how far apart they were collected does not matter here.
-- reads: calendar, consented, pairs, samples
WITH dated AS (
  SELECT
    pairs.patient,
    blood.reported_on AS blood_on,
    tissue.reported_on AS tissue_on,
    unnest([
      {'since': 'receipt', 'blood_from': blood.received_on, 'tissue_from': tissue.received_on},
      {'since': 'collection', 'blood_from': blood.collected_on, 'tissue_from': tissue.collected_on}
    ], recursive := true)
  FROM pairs
  JOIN samples AS blood ON blood.sample = pairs.blood
  JOIN samples AS tissue ON tissue.sample = pairs.tissue
)
SELECT
  since,
  (tissue_on - tissue_from) - (blood_on - blood_from) AS difference,
  (t2.worked - t1.worked) - (b2.worked - b1.worked) AS working_difference,
  CASE WHEN blood_on < tissue_on THEN 'blood' WHEN blood_on > tissue_on THEN 'tissue' ELSE 'same_day' END AS first,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM dated
JOIN consented USING (patient)
JOIN calendar AS b1 ON b1.day = blood_from
JOIN calendar AS b2 ON b2.day = blood_on
JOIN calendar AS t1 ON t1.day = tissue_from
JOIN calendar AS t2 ON t2.day = tissue_on
GROUP BY ALL
