-- What a sample counts under (specimen, month, site, tumour group), numbered: a table of millions of rows carries the number.
-- reads: samples
CREATE TABLE places AS
SELECT *, row_number() OVER ()::INTEGER AS place
FROM (SELECT DISTINCT specimen, month, site, tumour_group FROM samples);
