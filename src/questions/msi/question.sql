-- Patients with a pair that is not too far apart, by MSI category of blood and tissue. One row per cell that holds anybody.
-- Reads msi. $1 first month, $2 last month, $3 site, $4 node, $5 tumour group ('' for all).
SELECT blood_msi, tissue_msi, sum(patients)::INTEGER AS patients
FROM msi_in($1, $2, $3, $4, $5)
GROUP BY blood_msi, tissue_msi
HAVING sum(patients) > 0
ORDER BY
  list_position(['unstable', 'stable', 'not_reliable', 'not_evaluable', 'missing'], blood_msi),
  list_position(['unstable', 'stable', 'not_reliable', 'not_evaluable', 'missing'], tissue_msi)
