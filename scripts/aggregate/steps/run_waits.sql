-- Samples on a run, by how many libraries the whole run held and how long they waited from library to sequencing.
-- reads: calendar, runs, samples
SELECT
  s.specimen,
  size,
  sequenced_on - library_on AS days,
  till.worked - since.worked AS working_days,
  s.month,
  site,
  tumour_group,
  count(*) AS samples
FROM samples AS s
JOIN runs USING (run_id)
LEFT JOIN calendar AS since ON since.day = library_on
LEFT JOIN calendar AS till ON till.day = sequenced_on
GROUP BY ALL
