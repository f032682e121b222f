import { agreementClasses, targetMatches } from "../../cubes/codes.ts";
import { codeIn, equal, part, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { targets } from "./question.ts";

const table = "targets";
const found = targetMatches.filter((match) => match !== "none");

export const targetsPolicy = partners(table, targets, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Patients with a finding in tissue by how much of it blood found",
      count: "patients",
      results: true,
      needs: ["samples", "variants"],
      dimensions: [
        plain("class", "Variant class; any: all of them; actionable: findings of an actionable tier", agreementClasses),
        plain("match", "What blood found of it", targetMatches),
      ],
      cells: ({ class: name, match, patients: n }) => [{ class: name, match, n }],
    },
  ],
  links: () =>
    agreementClasses.flatMap((name) => {
      const inTissue = { tissue_state: ["detected"], pair: ["evaluable"] };
      const states = (where: Parameters<typeof part>[1]) =>
        name === "any"
          ? part("states", { ...inTissue, ...where })
          : part("states-by-class", { class: [name], ...inTissue, ...where });
      return [
        equal(states({}), part(table, { class: [name] })),
        equal(states({ blood_state: ["detected"] }), part(table, { class: [name], match: found })),
      ];
    }),
  rows: (answered) =>
    answered(table).map((cell) => ({
      class: codeIn(agreementClasses, cell, "class"),
      match: codeIn(targetMatches, cell, "match"),
      patients: cell.n,
    })),
});
