import { boardStages, otherReasons } from "../../cubes/codes.ts";
import { drawn, equal, part, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { noReason, notStarted } from "./question.ts";

const table = "not-started";

export const notStartedPolicy = partners(table, notStarted, {
  told: {
    coarser: {
      en: ({ gene }) => `Reasons that fewer than ${gene} patients have stand together.`,
      nb: ({ gene }) => `Årsaker som færre enn ${gene} pasienter har, står samlet.`,
    },
  },
  tables: [
    {
      name: table,
      title: "Patients discussed eight weeks ago or more of whom no treatment was started, by why",
      count: "patients",
      results: true,
      needs: ["decisions"],
      dimensions: [
        drawn("none", "reason", "Reason that the study gives; other: reasons of few", {
          least: "gene",
          rest: otherReasons,
          always: [noReason],
        }),
      ],
      cells: ({ reason, patients: n }) => [{ reason, n }],
    },
  ],
  links: () => [
    equal(
      part("consequences", { stage: boardStages.filter((stage) => stage !== "started"), waited: ["8_weeks_or_more"] }),
      part(table),
    ),
  ],
  rows: (answered) => answered(table).map((cell) => ({ reason: textIn(cell, "reason"), patients: cell.n })),
});
