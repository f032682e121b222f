-- One row per recruiting site, in the order of study.json.
SELECT site, name, node, region, opened, target FROM study_sites ORDER BY position
