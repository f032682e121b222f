import { findingPlaces, findingVerdicts } from "../../cubes/codes.ts";
import { codeIn, equal, part, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { impact } from "./question.ts";

const table = "impact";
const asked = findingVerdicts.filter((verdict) => verdict !== "not_asked");

export const impactPolicy = partners(table, impact, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Consented patients by where an actionable finding stands and what a review says of it",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier"],
      dimensions: [
        plain("found", "Where an actionable finding stands; awaited: blood or tissue is", findingPlaces),
        plain("judged", "What the review says of findings that only blood has", findingVerdicts),
      ],
      impossible: () => [
        { found: ["blood_only"], judged: ["not_asked"] },
        { found: findingPlaces.filter((place) => place !== "blood_only"), judged: asked },
      ],
      cells: ({ found, judged, patients: n }) => [{ found, judged, n }],
    },
  ],
  links: () => {
    const of = (...found: readonly string[]) => part(table, { found });
    const under = (strategy: string, ...outcome: readonly string[]) =>
      part("strategies", { origin: ["counted"], strategy: [strategy], outcome });
    const inBlood = { origin: ["counted"], blood: ["yes", "yes_not_compared"], tissue: ["no", "failed"] };
    return [
      equal(under("both", "awaited"), of("awaited")),
      equal(under("tissue", "actionable"), of("both", "tissue_only")),
      equal(under("blood", "actionable"), of("both", "blood_only")),
      equal(under("both", "actionable"), of("both", "blood_only", "tissue_only")),
      equal(part("strategies", { origin: ["counted"], strategy: ["both"] }), part(table)),
      equal(part("actionable", inBlood), of("blood_only")),
      equal(part("actionable", { ...inBlood, blood_confirmed: ["yes"] }), part(table, { judged: ["confirmed"] })),
    ];
  },
  rows: (answered) =>
    answered(table).map((cell) => ({
      found: codeIn(findingPlaces, cell, "found"),
      judged: codeIn(findingVerdicts, cell, "judged"),
      patients: cell.n,
    })),
});
