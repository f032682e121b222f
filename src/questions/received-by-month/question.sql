-- Samples received, by month of receipt, by how they stand and after how many days. One row per specimen, month, status
-- and day; days are calendar days, or working days where $6 is 'working', and NULL for samples that ended without a
-- report and for unknown ends.
-- Reads turnaround. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all); $6 working or ''.
SELECT
  specimen::VARCHAR AS specimen,
  month::VARCHAR AS month,
  status::VARCHAR AS status,
  (CASE WHEN $6 = 'working' THEN working_days ELSE days END)::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM turnaround_in($1, $2, $3, $4, $5)
WHERE segment = 'receipt_to_report'
GROUP BY ALL
