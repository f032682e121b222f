import { outcomes as codes, otherReasons, specimens } from "../../cubes/codes.ts";
import { codeIn, drawn, orElse, orNothing, plain, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { outcomes } from "./question.ts";

const table = "outcomes";
const noReason = "none_given";

export const outcomesPolicy = partners("outcomes", outcomes, {
  told: {
    coarser: {
      en: ({ gene }) => `Reasons that fewer than ${gene} samples have stand together.`,
      nb: ({ gene }) => `Årsaker som færre enn ${gene} prøver har, står samlet.`,
    },
  },
  tables: [
    {
      name: table,
      title: "Samples taken or asked for, by outcome and its reason",
      count: "samples",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("specimen", "Blood or tissue", specimens),
        plain("outcome", "Outcome at the data cut", codes),
        drawn("none", "outcome_reason", "Reason as the laboratory gave it; other: reasons of few", {
          least: "gene",
          rest: otherReasons,
          always: [noReason],
        }),
      ],
      cells: ({ specimen, outcome, outcome_reason, samples: n }) => [
        { specimen, outcome, outcome_reason: orElse(outcome_reason, noReason), n },
      ],
    },
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      specimen: codeIn(specimens, cell, "specimen"),
      outcome: codeIn(codes, cell, "outcome"),
      outcome_reason: orNothing(textIn(cell, "outcome_reason"), noReason),
      samples: cell.n,
    })),
});
