import type { Manifest } from "../engine/manifest.ts";
import type { Release } from "../engine/release.ts";

/** Every gene that a reader may look for: those that both assays cover and those `found`, fusions by their whole name. */
export const geneNames = ({ study }: Manifest, found: readonly string[]): readonly string[] =>
  [...new Set([...(study.panel_genes ?? []), ...found])].toSorted();

/** The same of an exact release. */
export const genesOf = (release: Release): readonly string[] =>
  geneNames(release.manifest, [...release.table("genes").array("gene")].map(String));
