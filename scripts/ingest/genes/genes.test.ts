import { expect, test } from "vitest";
import { fusionName } from "./fusion-name.ts";
import { panelGenes } from "./panel.ts";
import { isSettled, knownPartners } from "./partners.ts";

test("the panel has its 523 genes, HLA-B, H3C14, RYBP and TERC among them", () => {
  expect(panelGenes.size).toBe(523);
  for (const gene of ["HLA-B", "HLA-C", "H3C14", "RYBP", "TERC"]) expect(panelGenes.has(gene)).toBe(true);
});

test("an order that no source tells is not settled; its genes are known all the same", () => {
  expect(isSettled("EML4", "ALK")).toBe(true);
  expect(isSettled("FGFR2", "AFF3")).toBe(false);
  expect(knownPartners.has("AFF3")).toBe(true);
  expect(fusionName("FGFR2", "AFF3", "genome")).toEqual({ name: "AFF3::FGFR2", direction_known: false });
});
