import { type ExportTable, patientId } from "./table.ts";

export const patients: ExportTable = {
  name: "patients",
  required: true,
  title: "Patients",
  grain: "One patient who was screened for the study, included or not",
  key: ["patient_id"],
  columns: [
    patientId,
    { name: "site", type: "code", of: "sites", required: true, description: "Code of the recruiting site" },
    {
      name: "tumour_group",
      type: "code",
      of: "tumour_groups",
      description: "Code of the tumour group; empty counts as unknown",
    },
    {
      name: "screened_on",
      type: "date",
      description: "Day of screening; without it the patient counts as screened, in no month",
    },
    {
      name: "consented_on",
      type: "date",
      notBefore: ["screened_on"],
      description: "Day of consent; who has none is not included, and in no count of the included",
    },
    {
      name: "not_included_reason",
      type: "text",
      description:
        "Why a screened patient was not included, as a short code or a fixed wording; it is shown as it stands",
    },
    {
      name: "withdrawn_on",
      type: "date",
      notBefore: ["screened_on", "consented_on"],
      description: "Day on which the patient withdrew; what was awaited then has ended without a report",
    },
    {
      name: "died_on",
      type: "date",
      notBefore: ["screened_on", "consented_on"],
      description: "Day of death; what was awaited then has ended without a report",
    },
  ],
};
