-- Samples received by the laboratory of each site's node, by how they stand and after how many days. One row per node,
-- specimen, status and day; days are NULL for samples that ended without a report and for unknown ends.
-- Reads turnaround and sites. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  s.node::VARCHAR AS node,
  t.specimen::VARCHAR AS specimen,
  t.status::VARCHAR AS status,
  t.days::INTEGER AS days,
  sum(t.samples)::INTEGER AS samples
FROM turnaround_in($1, $2, $3, $4, $5) AS t
JOIN sites AS s ON s.site = t.site
WHERE t.segment = 'receipt_to_report'
GROUP BY ALL
ORDER BY node, specimen, status, days NULLS LAST
