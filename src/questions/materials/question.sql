-- Samples from collection to receipt, fresh and archived apart, by how they stand and after how many days. One row per specimen,
-- material, status and day; samples of which it is not known stand nowhere. Days as in segments.
-- Reads turnaround. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all); $6 working or ''.
SELECT
  specimen::VARCHAR AS specimen,
  material::VARCHAR AS material,
  status::VARCHAR AS status,
  (CASE WHEN $6 = 'working' THEN working_days ELSE days END)::INTEGER AS days,
  sum(samples)::INTEGER AS samples
FROM turnaround_in($1, $2, $3, $4, $5)
WHERE segment = 'collection_to_receipt' AND material IS NOT NULL
GROUP BY ALL
