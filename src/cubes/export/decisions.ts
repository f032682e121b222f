import { informedBy } from "../codes.ts";
import { type ExportTable, ofPatient, patientId } from "./table.ts";

export const decisions: ExportTable = {
  name: "decisions",
  title: "Decisions of the tumour board",
  grain: "One discussion of one patient at the molecular tumour board; of several the first counts",
  key: [],
  parent: ofPatient,
  columns: [
    patientId,
    { name: "discussed_on", type: "date", required: true, description: "Day of the discussion" },
    {
      name: "informed_by",
      type: "code",
      codes: informedBy,
      description: "Specimens whose result the board had; empty counts as unknown",
    },
    {
      name: "recommended_on",
      type: "date",
      notBefore: ["discussed_on"],
      description: "Day on which a treatment was recommended; empty when none was",
    },
    {
      name: "offered_on",
      type: "date",
      notBefore: ["discussed_on", "recommended_on"],
      description: "Day on which it was offered; empty when it was not",
    },
    {
      name: "started_on",
      type: "date",
      notBefore: ["discussed_on", "recommended_on", "offered_on"],
      description: "Day on which it was started; empty when it was not",
    },
    {
      name: "not_started_reason",
      type: "text",
      description: "Why no treatment was started, as a short code or a fixed wording; it is shown as it stands",
    },
  ],
};
