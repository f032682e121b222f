-- Patients who consented so long ago that results have had time to come and, of these, with an evaluable pair, by what each site
-- cannot choose: whom it treats, and of whom an older tissue was there. One row per site, tumour group and kind of tissue.
-- Reads case_mix. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all), $6 last settled month.
SELECT
  site::VARCHAR AS site,
  tumour_group::VARCHAR AS tumour_group,
  tissue::VARCHAR AS tissue,
  coalesce(sum(patients) FILTER (pair = 'evaluable'), 0)::INTEGER AS events,
  sum(patients)::INTEGER AS trials
FROM case_mix_in($1, $2, $3, $4, $5)
WHERE month <> '' AND month <= $6
GROUP BY ALL
HAVING sum(patients) > 0
ORDER BY site, tumour_group, tissue
