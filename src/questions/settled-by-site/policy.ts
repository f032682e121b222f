import { atMost, drawn, equal, part, plain, textIn } from "../../partners/make.ts";
import { monthsOf } from "../../partners/months.ts";
import { partners } from "../partner.ts";
import { lastSettled, settledBySite } from "./question.ts";

const table = "settled-by-laboratory";
const evaluable = ["evaluable", "not_evaluable"] as const;
const rest = "other";

export const settledBySitePolicy = partners("settled-by-site", settledBySite, {
  told: {
    coarser: {
      en: ({ group }) =>
        `Results are told by laboratory, not by hospital; laboratories with fewer than ${group} patients stand together.`,
      nb: ({ group }) =>
        `Resultater vises per laboratorium, ikke per sykehus; laboratorier med færre enn ${group} pasienter står samlet.`,
    },
  },
  tables: [
    {
      name: table,
      title: "Patients who consented long enough ago, by laboratory and whether their pair is evaluable",
      count: "patients",
      results: true,
      needs: ["samples"],
      dimensions: [
        drawn("who", "node", "Code of the laboratory that serves the site; other: all smaller ones", {
          least: "group",
          rest,
        }),
        plain("pair", "Whether the patient has an evaluable pair", evaluable),
      ],
      cells: ({ site, events, trials }, { sites }) => {
        const node = sites.find(({ code }) => code === site)?.node ?? rest;
        return [
          { node, pair: "evaluable", n: events },
          { node, pair: "not_evaluable", n: trials - events },
        ];
      },
    },
  ],
  links: ({ study, codes }) => {
    const settled = monthsOf(study).filter((month) => month <= lastSettled(study.data_cut));
    if (settled.length === 0) return [];
    const inMonths = (step: string) => part("steps-by-month", { step: [step], month: settled });
    const nodes = codes(table, "node").filter((node) => node !== rest);
    return [
      equal(inMonths("consented"), part(table)),
      equal(inMonths("paired_evaluable"), part(table, { pair: ["evaluable"] })),
      ...nodes.map((node) => {
        const site = study.sites.filter((each) => each.node === node).map(({ code }) => code);
        return atMost(part(table, { node: [node] }), part("steps-by-site", { step: ["consented"], site }));
      }),
    ];
  },
  rows: (answered) =>
    [...Map.groupBy(answered(table), (cell) => textIn(cell, "node"))].map(([site, cells]) => {
      const of = (pair: string): number => cells.find((cell) => cell.at["pair"] === pair)?.n ?? 0;
      return { site, events: of("evaluable"), trials: of("evaluable") + of("not_evaluable") };
    }),
});
