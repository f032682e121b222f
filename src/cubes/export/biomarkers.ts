import { msiResults } from "../codes.ts";
import { type ExportTable, ofSample, sampleId } from "./table.ts";

export const biomarkers: ExportTable = {
  name: "biomarkers",
  title: "TMB and MSI",
  grain: "One sample with what is told of the tumour as a whole",
  key: ["sample_id"],
  parent: ofSample,
  columns: [
    sampleId,
    {
      name: "tmb",
      type: "number",
      min: 0,
      unit: "mutations per megabase",
      description: "Tumour mutational burden, as the assay of the specimen reports it",
    },
    {
      name: "msi",
      type: "code",
      codes: msiResults,
      description:
        "Category of microsatellite instability; scores of the two assays have different units and are not compared",
    },
  ],
};
