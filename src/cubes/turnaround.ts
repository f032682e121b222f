import { materials, segmentNames, segmentStatuses, specimens } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const turnaround: Cube = {
  name: "turnaround",
  title: "Days per segment of a sample's way",
  grain: "Samples that started a segment (its first date is there), by how it stands and after how many days",
  columns: [
    { name: "specimen", type: "string", description: "Blood or tissue", codes: specimens },
    {
      name: "segment",
      type: "string",
      description:
        "Segment of the way; what begins with collection begins with the day of request or, without one, the later of collection and consent",
      codes: segmentNames,
    },
    {
      name: "status",
      type: "string",
      description:
        "completed: both dates there; pending: open at the data cut; ended_without_report: failed, cancelled, or the patient withdrew or died; unknown: the end is missing though a later milestone is there",
      codes: segmentStatuses,
    },
    {
      name: "days",
      type: "integer",
      description:
        "Calendar days from the first to the last date; for pending ones to the data cut; empty for the other statuses",
      unit: "days",
      nullable: true,
    },
    {
      name: "working_days",
      type: "integer",
      description:
        "The same in working days: Monday to Friday, without Norwegian public holidays, after the first date up to and including the last",
      unit: "days",
      nullable: true,
    },
    ...commonDimensions("receipt, else of collection"),
    {
      name: "material",
      type: "string",
      description:
        "Of what begins with collection: fresh, collected on the day of consent or later; archived, before it; empty where a day is missing, and for every other segment",
      codes: materials,
      nullable: true,
    },
    { name: "samples", type: "integer", description: "Number of samples", unit: "samples" },
  ],
  measures: ["samples"],
  slices: ["segment"],
  filters: commonFilters,
};
