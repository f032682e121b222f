-- Consented patients by tumour group and by what blood and tissue found. One row per group and class: the group with
-- the most evaluable pairs first, other and unknown last.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  a.tumour_group AS band,
  a.class,
  coalesce(sum(a.patients), 0)::INTEGER AS consented,
  coalesce(sum(a.patients) FILTER (a.pair = 'evaluable'), 0)::INTEGER AS evaluable,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state = 'detected' AND a.tissue_state = 'detected'
  ), 0)::INTEGER AS both,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state <> 'detected' AND a.tissue_state = 'detected'
  ), 0)::INTEGER AS tissue_only,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state = 'detected' AND a.tissue_state <> 'detected'
  ), 0)::INTEGER AS blood_only,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state = 'not_detected_low_signal'
  ), 0)::INTEGER AS low_signal
FROM agreement_in($1, $2, $3, $4, $5) a
WHERE a.class IN ('any', 'actionable')
GROUP BY a.tumour_group, a.class
ORDER BY
  CASE a.tumour_group WHEN 'other' THEN 1 WHEN 'unknown' THEN 2 ELSE 0 END,
  max(sum(a.patients) FILTER (a.pair = 'evaluable')) OVER (PARTITION BY a.tumour_group) DESC NULLS LAST,
  a.tumour_group,
  a.class DESC
