-- One row per recruiting site, in the order of study.json.
-- reads: study_sites
SELECT site, name, node, region, opened, target FROM study_sites ORDER BY position
