-- One row per sample, kind of quality metric and value. classes: the variant classes that its rows gate, as bits.
-- reads: kept_metrics, metric_texts, places, samples
CREATE TABLE measured AS
WITH placed AS MATERIALIZED (
  SELECT sample_id, sample, place
  FROM samples AS s
  JOIN places AS p
    ON s.specimen = p.specimen
    AND s.month IS NOT DISTINCT FROM p.month
    AND s.site = p.site
    AND s.tumour_group = p.tumour_group
)
SELECT sample, any_value(place) AS place, kind, value::DOUBLE AS exact, bit_or(classes) AS classes
FROM kept_metrics AS m
JOIN placed USING (sample_id)
JOIN metric_texts AS t
  ON m.metric = t.metric
  AND m.unit IS NOT DISTINCT FROM t.unit
  AND m.lower_limit IS NOT DISTINCT FROM t.lower_limit
  AND m.upper_limit IS NOT DISTINCT FROM t.upper_limit
  AND m.class IS NOT DISTINCT FROM t.class
GROUP BY sample, kind, exact;
