import { milestones, outcomes, specimens } from "../codes.ts";
import { type ExportColumn, type ExportTable, ofPatient, patientId, sampleId } from "./table.ts";

const days: Readonly<Record<(typeof milestones)[number], string>> = {
  collected_on: "Day on which the specimen was taken; the pair of a patient is the one collected closest",
  received_on: "Day on which the laboratory received it; its month is that of the sample",
  extracted_on: "Day on which DNA (and RNA) was extracted",
  library_on: "Day on which the library was prepared",
  sequenced_on: "Day of the sequencing run",
  analysed_on: "Day of the analysis",
  reported_on: "Day of the report; a reported sample without it is unknown to every turnaround, never late",
};

/** The days stand in the order of the work: none may lie before an earlier one. */
const milestoneColumns = milestones.map(
  (name, i): ExportColumn => ({ name, type: "date", notBefore: milestones.slice(0, i), description: days[name] }),
);

export const samples: ExportTable = {
  name: "samples",
  title: "Samples",
  grain: "One specimen taken or asked for; a patient may have several of each",
  key: ["sample_id"],
  parent: ofPatient,
  columns: [
    sampleId,
    patientId,
    { name: "specimen", type: "code", codes: specimens, required: true, description: "What the sample is of" },
    {
      name: "outcome",
      type: "code",
      codes: outcomes,
      required: true,
      description:
        "What became of the sample at the data cut; pending: still awaited, with no day of report; not_available: asked for, but there was none",
    },
    {
      name: "outcome_reason",
      type: "text",
      description: "Why there is no report, as a short code or a fixed wording; it is shown as it stands",
    },
    {
      name: "requested_on",
      type: "date",
      description:
        "Day on which the specimen was asked for; what begins with collection is counted from it, else from the later of collection and consent",
    },
    ...milestoneColumns,
    {
      name: "run_id",
      type: "text",
      exact: true,
      description: "Sequencing run that the library was on; libraries with one run_id share the run",
    },
    {
      name: "assay_version",
      type: "text",
      description: "Version of the assay or of its software; read, not counted yet",
    },
    {
      name: "tumour_fraction",
      type: "number",
      min: 0,
      max: 1,
      unit: "share of the DNA",
      description:
        "Share of the DNA that is of the tumour; of blood the surrogate that the laboratory uses, e.g. the largest somatic allele fraction",
    },
  ],
};
