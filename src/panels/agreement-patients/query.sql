-- Consented patients by what blood and tissue found. One row per class, all six always, in the order of the table.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
-- A low tumour fraction does not make a blood negative positive: not_detected_low_signal counts as not detected.
SELECT
  k.class,
  coalesce(sum(a.patients), 0)::INTEGER AS consented,
  coalesce(sum(a.patients) FILTER (a.pair = 'evaluable'), 0)::INTEGER AS evaluable,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state = 'detected' AND a.tissue_state = 'detected'
  ), 0)::INTEGER AS both,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state <> 'detected' AND a.tissue_state = 'detected'
  ), 0)::INTEGER AS tissue_only,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state = 'not_detected_low_signal' AND a.tissue_state = 'detected'
  ), 0)::INTEGER AS tissue_only_low_signal,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state = 'detected' AND a.tissue_state <> 'detected'
  ), 0)::INTEGER AS blood_only
FROM (VALUES (1, 'any'), (2, 'actionable'), (3, 'snv'), (4, 'indel'), (5, 'cnv'), (6, 'fusion')) k (place, class)
LEFT JOIN agreement_in($1, $2, $3, $4, $5) a ON a.class = k.class
GROUP BY k.place, k.class
ORDER BY k.place
