import { findingPlaces, informants, recommendationsBy } from "../../cubes/codes.ts";
import { atMost, codeIn, equal, part, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { impactBoard } from "./question.ts";

const table = "impact-board";
const yesNo = ["yes", "no"] as const;

export const impactBoardPolicy = partners(table, impactBoard, {
  told: "as is",
  tables: [
    {
      name: table,
      title:
        "Patients whose blood and tissue are settled by what informed a recommendation, and whether treatment started",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier", "decisions"],
      dimensions: [
        plain("recommended_by", "Specimen that the board had a result of", recommendationsBy),
        plain("started", "Whether treatment started", yesNo),
      ],
      impossible: () => [{ recommended_by: ["not_recommended"], started: ["yes"] }],
      cells: ({ recommended_by, started, patients: n }) => [{ recommended_by, started, n }],
    },
  ],
  links: () => {
    const consequences = (informant: string, ...stage: readonly string[]) =>
      part("consequences", { informed_by: [informant], stage });
    return [
      equal(part("impact", { found: findingPlaces.filter((place) => place !== "awaited") }), part(table)),
      ...informants.flatMap((name) => [
        atMost(part(table, { recommended_by: [name] }), consequences(name, "recommended", "offered", "started")),
        atMost(part(table, { recommended_by: [name], started: ["yes"] }), consequences(name, "started")),
      ]),
    ];
  },
  rows: (answered) =>
    answered(table).map((cell) => ({
      recommended_by: codeIn(recommendationsBy, cell, "recommended_by"),
      started: codeIn(yesNo, cell, "started"),
      patients: cell.n,
    })),
});
