import { otherReasons } from "../../cubes/codes.ts";
import { flowStages, noPairReasons } from "../../cubes/flow.ts";
import { codeIn, drawn, equal, orElse, orNothing, part, plain, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { noReason } from "./counts.ts";
import { flow } from "./question.ts";

const table = "flow";
const yesNo = ["yes", "no"] as const;

export const flowPolicy = partners("flow", flow, {
  told: {
    coarser: {
      en: ({ gene }) => `Reasons that fewer than ${gene} patients have stand together.`,
      nb: ({ gene }) => `Årsaker som færre enn ${gene} pasienter har, står samlet.`,
    },
  },
  tables: [
    {
      name: table,
      title: "Screened patients by how far they came and why not further",
      count: "patients",
      results: true,
      needs: [],
      dimensions: [
        plain("stage", "How far the patient came", flowStages),
        drawn("none", "reason", "Why not further; other: reasons of few", {
          least: "gene",
          rest: otherReasons,
          always: [...noPairReasons, noReason],
          among: { stage: ["not_included"] },
        }),
        plain("discussed", "Whether the molecular tumour board discussed the patient", yesNo),
      ],
      impossible: () => [
        { stage: ["no_evaluable_pair"], reason: [noReason] },
        { stage: ["paired_evaluable"], reason: [...noPairReasons] },
      ],
      cells: ({ stage, reason, discussed, patients: n }) => [{ stage, reason: orElse(reason, noReason), discussed, n }],
    },
  ],
  links: () => {
    const at = (...stage: readonly string[]) => part(table, { stage });
    const lost = (reason: string) => part(table, { stage: ["no_evaluable_pair"], reason: [reason] });
    const stepped = (step: string) => part("steps-by-month", { step: [step] });
    return [
      equal(stepped("screened"), part(table)),
      equal(stepped("consented"), at("no_evaluable_pair", "paired_evaluable")),
      equal(stepped("paired_evaluable"), at("paired_evaluable")),
      equal(lost("interval"), part("states", { pair: ["interval"] })),
      equal(lost("not_evaluable"), part("states", { pair: ["not_evaluable"] })),
    ];
  },
  rows: (answered) =>
    answered(table).map((cell) => ({
      stage: codeIn(flowStages, cell, "stage"),
      reason: orNothing(textIn(cell, "reason"), noReason),
      discussed: codeIn(yesNo, cell, "discussed"),
      patients: cell.n,
    })),
});
