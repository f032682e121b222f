-- Consented patients by tumour fraction of the blood and by what blood and tissue found. One row per band and class, all of them always.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  b.band,
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
    a.pair = 'evaluable' AND a.blood_state = 'detected' AND a.tissue_state <> 'detected'
  ), 0)::INTEGER AS blood_only,
  coalesce(sum(a.patients) FILTER (
    a.pair = 'evaluable' AND a.blood_state = 'not_detected_low_signal'
  ), 0)::INTEGER AS low_signal
FROM (VALUES (1, 'lt_0_1pct'), (2, '0_1_to_1pct'), (3, '1_to_5pct'), (4, 'ge_5pct'), (5, 'unknown')) b (place, band)
CROSS JOIN (VALUES (1, 'any'), (2, 'actionable')) k (place, class)
LEFT JOIN agreement_in($1, $2, $3, $4, $5) a ON a.class = k.class AND a.signal_band = b.band
GROUP BY b.place, b.band, k.place, k.class
ORDER BY b.place, k.place
