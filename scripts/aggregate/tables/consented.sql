-- One row per consented patient, with the dimensions of every cube that counts patients; month is that of consent.
-- reads: codes, patients
CREATE TABLE consented AS
SELECT patient, strftime(consented_on, '%Y-%m')::month AS month, site, tumour_group
FROM patients
WHERE consented_on IS NOT NULL;
