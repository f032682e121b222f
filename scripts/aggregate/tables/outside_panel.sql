-- One row per gene of the variants that the panel list, where one is given, does not cover.
-- A fusion is outside when neither partner is in the list.
-- reads: panel_genes, raw_variants
CREATE TABLE outside_panel AS
SELECT gene
FROM (SELECT DISTINCT gene FROM raw_variants WHERE gene IS NOT NULL)
WHERE (SELECT count(*) FROM panel_genes) > 0
  AND NOT list_has_any(string_split(gene, '::'), (SELECT list(gene) FROM panel_genes));
