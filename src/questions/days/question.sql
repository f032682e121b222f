-- Samples by how they stand and how many days after their start. One row per specimen, start, status and day.
-- Starts: receipt and collection, both on to the report; unreceived, of samples that were collected and not yet received.
-- Days are calendar days, or working days where $6 is 'working'; NULL for samples that ended without a report and for
-- unknown ends.
-- Reads turnaround. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all); $6 working or ''.
SELECT
  specimen::VARCHAR AS specimen,
  (CASE segment
    WHEN 'receipt_to_report' THEN 'receipt'
    WHEN 'collection_to_report' THEN 'collection'
    ELSE 'unreceived'
  END)::VARCHAR AS start,
  status::VARCHAR AS status,
  (CASE WHEN $6 = 'working' THEN working_days ELSE days END)::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM turnaround_in($1, $2, $3, $4, $5)
WHERE segment IN ('receipt_to_report', 'collection_to_report')
  OR segment = 'collection_to_receipt' AND status = 'pending'
GROUP BY ALL
