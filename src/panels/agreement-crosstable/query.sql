-- Consented patients by the state of blood and tissue, and whether the two are compared. One row per class and cell that holds anybody.
-- Reads agreement. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT
  a.class,
  a.blood_state,
  a.tissue_state,
  a.pair,
  sum(a.patients)::INTEGER AS patients
FROM agreement_in($1, $2, $3, $4, $5) a
GROUP BY a.class, a.blood_state, a.tissue_state, a.pair
HAVING sum(a.patients) > 0
ORDER BY
  list_position(['any', 'actionable', 'snv', 'indel', 'cnv', 'fusion'], a.class),
  a.blood_state,
  a.tissue_state,
  a.pair
