import { strategies } from "../../cubes/codes.ts";
import { binOf, binsTo, codesOf } from "../../partners/bins.ts";
import { noDay } from "../../partners/days.ts";
import { codeIn, daysIn, equal, part, plain, plainInOrder, same } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { actionableDays } from "./question.ts";

const table = "actionable-days";
const bins = binsTo(0, [7, 14, 21, 28, 35, 42, 49, 56, 70, 90], 100);

export const actionableDaysPolicy = partners(table, actionableDays, {
  told: {
    coarser: {
      en: "Days stand in bins of a week or more.",
      nb: "Dager står i grupper på en uke eller mer.",
    },
  },
  tables: [
    {
      name: table,
      title:
        "Consented patients with an actionable finding under each order of tests, by the days until it was reported",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier"],
      dimensions: [
        plain("strategy", "Order of tests", strategies),
        plainInOrder("days", "Days from consent, the middle of a bin; none: not known", [...codesOf(bins), noDay]),
      ],
      cells: ({ strategy, days, patients: n }) => [{ strategy, days: days === null ? noDay : binOf(bins, days), n }],
    },
  ],
  links: () => [
    equal(part("strategies", { origin: ["counted"], outcome: ["actionable"] }), part(table), same("strategy")),
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      strategy: codeIn(strategies, cell, "strategy"),
      days: daysIn(cell, noDay),
      patients: cell.n,
    })),
});
