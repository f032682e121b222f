import { findingPlaces, findingVerdicts, recommendationsBy } from "./codes.ts";
import { type Cube, commonDimensions, commonFilters } from "./cube.ts";

export const impact: Cube = {
  name: "impact",
  title: "What findings changed for patients",
  grain: "Consented patients by where they have an actionable finding and what followed from it",
  columns: [
    {
      name: "found",
      type: "string",
      description:
        "Where an actionable finding stands, without haematopoiesis; awaited: blood or tissue is pending or not yet asked for",
      codes: findingPlaces,
    },
    {
      name: "judged",
      type: "string",
      description:
        "What the review says of findings that only blood has. confirmed: it knows why tissue lacks one; refuted: haematopoiesis explains all; unresolved; not_reviewed: one has no review; not_asked: there is none",
      codes: findingVerdicts,
    },
    {
      name: "recommended_by",
      type: "string",
      description:
        "Specimen that the board had a result of when its first discussion led to a recommendation; unknown when not given",
      codes: recommendationsBy,
    },
    {
      name: "started",
      type: "string",
      description: "Whether a treatment started after that discussion",
      codes: ["yes", "no"],
    },
    ...commonDimensions("consent"),
    { name: "patients", type: "integer", description: "Number of patients", unit: "patients" },
  ],
  measures: ["patients"],
  slices: [],
  filters: commonFilters,
};
