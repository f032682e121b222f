-- One row per consented patient: how much tumour DNA the blood that counts held, and how far apart the pair was taken.
-- reads: chosen, codes, consented, pairs, samples
CREATE TABLE bands AS
SELECT
  c.patient,
  CASE
    WHEN s.tumour_fraction < 0.001 THEN 'lt_0_1pct'
    WHEN s.tumour_fraction < 0.01 THEN '0_1_to_1pct'
    WHEN s.tumour_fraction < 0.05 THEN '1_to_5pct'
    WHEN s.tumour_fraction IS NOT NULL THEN 'ge_5pct'
    ELSE 'unknown'
  END::signal_band AS signal_band,
  abs(blood.collected_on - tissue.collected_on) AS days,
  CASE
    WHEN days <= 7 THEN '0_7'
    WHEN days <= 28 THEN '8_28'
    WHEN days <= 90 THEN '29_90'
    WHEN days IS NOT NULL THEN 'gt_90'
    ELSE 'unknown'
  END::interval_band AS interval_band
FROM consented AS c
LEFT JOIN (FROM chosen WHERE specimen = 'blood') AS counts ON counts.patient = c.patient
LEFT JOIN samples AS s ON s.sample = counts.sample
LEFT JOIN pairs ON pairs.patient = c.patient
LEFT JOIN samples AS blood ON blood.sample = pairs.blood
LEFT JOIN samples AS tissue ON tissue.sample = pairs.tissue;
