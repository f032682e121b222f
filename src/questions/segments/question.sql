-- Samples that started a segment of their way, by how they stand and after how many days. One row per specimen, segment,
-- status and day; days are calendar days, or working days where $6 is 'working'. They are NULL for samples that ended
-- without a report and for unknown ends, and may lie below zero for report_to_board, because the board may meet before
-- the report.
-- Reads turnaround. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all); $6 working or ''.
SELECT
  specimen::VARCHAR AS specimen,
  segment::VARCHAR AS segment,
  status::VARCHAR AS status,
  (CASE WHEN $6 = 'working' THEN working_days ELSE days END)::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM turnaround_in($1, $2, $3, $4, $5)
GROUP BY ALL
