-- Consented patients by how much longer the tissue of their pair took to its report than the blood, in calendar and
-- in working days, and by which report came first. Both samples must have both days; how far apart they were collected does not matter here. From collection: from wanted_on of each sample.
-- reads: calendar, consented, pairs, samples
WITH dated AS (
  SELECT
    pairs.patient,
    blood.reported_on AS blood_on,
    tissue.reported_on AS tissue_on,
    unnest([
      {'since': 'receipt', 'blood_from': blood.received_on, 'tissue_from': tissue.received_on},
      {'since': 'collection', 'blood_from': blood.wanted_on, 'tissue_from': tissue.wanted_on}
    ], recursive := true)
  FROM pairs
  JOIN samples AS blood ON blood.sample = pairs.blood
  JOIN samples AS tissue ON tissue.sample = pairs.tissue
)
SELECT
  since,
  greatest(tissue_on - tissue_from, 0) - greatest(blood_on - blood_from, 0) AS difference,
  greatest(t2.worked - t1.worked, 0) - greatest(b2.worked - b1.worked, 0) AS working_difference,
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
