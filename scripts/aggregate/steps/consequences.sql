-- Consented patients by their first discussion at the tumour board and the furthest step it led to; no row when no
-- decisions were supplied.
-- waited: whether eight weeks have passed since, in which a treatment can start.
-- reads: consented, first_discussion, rules
SELECT
  informed_by,
  (['discussed', 'recommended', 'offered', 'started'])[step] AS stage,
  CASE WHEN step < 4 THEN not_started_reason END AS not_started_reason,
  CASE WHEN later_further THEN 'yes' ELSE 'no' END AS later_further,
  CASE WHEN (SELECT data_cut FROM rules) - discussed_on < 56 THEN 'under_8_weeks' ELSE '8_weeks_or_more' END AS waited,
  month,
  site,
  tumour_group,
  count(*) AS patients
FROM consented
JOIN first_discussion USING (patient)
GROUP BY ALL
