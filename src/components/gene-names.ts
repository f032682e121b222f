import type { Release } from "../engine/release.ts";

/** Every gene that a reader may look for: those that both assays cover and those with a finding, fusions by their whole name. */
export function geneNames({ manifest, table }: Release): readonly string[] {
  const found = [...table("genes").array("gene")].map(String);
  return [...new Set([...(manifest.study.panel_genes ?? []), ...found])].toSorted();
}
