-- Samples per outcome and reason; all samples count, also those of patients who did not consent.
-- reads: samples
SELECT specimen, outcome, outcome_reason, month, site, tumour_group, count(*) AS samples FROM samples GROUP BY ALL
