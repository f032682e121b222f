import { reviewReasons, variantClasses } from "../codes.ts";
import { type ExportTable, ofPatient, patientId } from "./table.ts";

export const reviews: ExportTable = {
  name: "reviews",
  title: "Reviews of differences",
  grain: "One variant that was found in one specimen of a patient only, with why, as the study judged it",
  key: ["patient_id", "class", "gene", "variant"],
  parent: ofPatient,
  columns: [
    patientId,
    { name: "class", type: "code", codes: variantClasses, required: true, description: "Class, as in variants.csv" },
    { name: "gene", type: "text", exact: true, required: true, description: "Gene, as in variants.csv" },
    {
      name: "variant",
      type: "text",
      exact: true,
      required: true,
      description: "Key of the variant, as in variants.csv",
    },
    {
      name: "reason",
      type: "code",
      codes: reviewReasons,
      required: true,
      description:
        "Why the other specimen lacks it; it explains a difference and never changes a count: a finding is not scored again",
    },
  ],
};
