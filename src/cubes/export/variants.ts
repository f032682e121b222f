import { origins, tiers, variantClasses } from "../codes.ts";
import { type ExportTable, ofSample, sampleId } from "./table.ts";

export const variants: ExportTable = {
  name: "variants",
  title: "Variants",
  grain: "One variant found in one sample",
  key: ["sample_id", "class", "gene", "variant"],
  parent: ofSample,
  columns: [
    sampleId,
    {
      name: "class",
      type: "code",
      codes: variantClasses,
      required: true,
      description:
        "Variant class; what is of no class of the list, such as a splice variant, cannot be compared: leave it out",
    },
    {
      name: "gene",
      type: "text",
      exact: true,
      required: true,
      description: "HGNC symbol; a fusion names both partners, the 5' one first, joined by ::",
    },
    {
      name: "variant",
      type: "text",
      exact: true,
      required: true,
      description:
        "The key by which blood and tissue are matched, spelt the same in both, e.g. 7:55259515:T:G, gain, EML4::ALK",
    },
    {
      name: "vaf",
      type: "number",
      min: 0,
      max: 1,
      unit: "share of the reads",
      description: "Allele fraction of the variant; empty where the class has none",
    },
    {
      name: "origin",
      type: "code",
      codes: origins,
      description:
        "Where the variant comes from; germline never counts, haematopoiesis only where a figure says so; empty counts as unknown",
    },
    {
      name: "tier",
      type: "code",
      codes: tiers,
      description: "Tier of ESCAT; the tiers named in study.json as actionable_tiers make the variant actionable",
    },
  ],
};
