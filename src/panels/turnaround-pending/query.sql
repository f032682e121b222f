-- Samples collected, by whether they were received and by how they stand; the open ones after how many days. One row per
-- specimen, segment, status and day: receipt_to_report holds the received samples, with days from receipt to the data cut
-- for the pending ones; collection_to_receipt holds all collected ones, and its pending ones are not yet received.
-- Reads turnaround. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  specimen::VARCHAR AS specimen,
  segment::VARCHAR AS segment,
  status::VARCHAR AS status,
  (CASE WHEN status = 'pending' THEN days END)::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM turnaround_in($1, $2, $3, $4, $5)
WHERE segment IN ('collection_to_receipt', 'receipt_to_report')
GROUP BY ALL
ORDER BY specimen, segment, status, days NULLS LAST
