-- Patients with a pair that is not too far apart, by MSI category of blood and tissue; no row when none was supplied.
-- reads: biomarker_pairs, consented, supplies
SELECT blood_msi, tissue_msi, month, site, tumour_group, count(*) AS patients
FROM biomarker_pairs
JOIN consented USING (patient)
WHERE (SELECT supplied FROM supplies WHERE source = 'biomarkers')
GROUP BY ALL
