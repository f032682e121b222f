-- Consented patients by what ended the wait for a report or an evaluable pair first, and after how many calendar days from consent.
-- One row per thing awaited, cause and day; days are NULL where the day of the report is unknown.
-- Reads consent_waits. $1 first month, $2 last month (of consent), $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  awaited::VARCHAR AS awaited,
  cause::VARCHAR AS cause,
  days::INTEGER AS days,
  sum(patients)::INTEGER AS samples
FROM consent_waits_in($1, $2, $3, $4, $5)
GROUP BY ALL
ORDER BY awaited, cause, days NULLS LAST
