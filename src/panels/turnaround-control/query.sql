-- Samples received, by month of receipt, by how they stand and after how many days. One row per specimen, month, status
-- and day; days are NULL for samples that ended without a report and for unknown ends.
-- Reads turnaround. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  specimen::VARCHAR AS specimen,
  month::VARCHAR AS month,
  status::VARCHAR AS status,
  days::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM turnaround_in($1, $2, $3, $4, $5)
WHERE segment = 'receipt_to_report'
GROUP BY ALL
ORDER BY specimen, month, status, days NULLS LAST
