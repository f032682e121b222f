import { strategies } from "../../cubes/codes.ts";
import { endCauses } from "../../cubes/ends.ts";
import { noDay } from "../../partners/days.ts";
import { atMost, codeIn, daysIn, equal, part, plain, plainInOrder, same } from "../../partners/make.ts";
import { endDayOf, endDays, impossibleEnds } from "../ends/policy.ts";
import { partners } from "../partner.ts";
import { firstActionable } from "./question.ts";

const table = "first-actionable";
const open = ["pending", "died", "withdrew", "unknown"];

export const firstActionablePolicy = partners(table, firstActionable, {
  told: {
    coarser: {
      en: "Waits that ended without an actionable report, or are still open, stand in bins of a week or more.",
      nb: "Ventetider som endte uten et behandlingsrelevant svar eller fortsatt er åpne, står i grupper på en uke eller mer.",
    },
  },
  tables: [
    {
      name: table,
      title: "Consented patients under each order of tests, by what ended the wait for an actionable report first",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier"],
      dimensions: [
        plain("strategy", "Order of tests", strategies),
        plain("cause", "What came first; failed: all tests of the order without an actionable finding", endCauses),
        plainInOrder(
          "days",
          "Calendar days from consent; beyond 60, and without a report, the middle of a bin; none: not known",
          endDays,
        ),
      ],
      impossible: impossibleEnds,
      cells: ({ strategy, cause, days, samples: n }, study) => [
        { strategy, cause, days: endDayOf(cause, days, study), n },
      ],
    },
  ],
  links: () => [
    ...strategies.map((strategy) =>
      equal(part("steps-by-month", { step: ["consented"] }), part(table, { strategy: [strategy] })),
    ),
    // What blood finds, blood before tissue finds on the same day.
    atMost(
      part(table, { strategy: ["blood"], cause: ["reported"] }),
      part(table, { strategy: ["blood_then_tissue"], cause: ["reported"] }),
      same("days"),
    ),
    // What one specimen alone waits for ends without its report as the wait for that report does.
    ...(["blood", "tissue"] as const).flatMap((specimen) => {
      const here = (...cause: readonly string[]) => part(table, { strategy: [specimen], cause });
      const there = (...cause: readonly string[]) => part("consent-waits", { awaited: [specimen], cause });
      return [
        equal(here(...open), there(...open), same("cause", "days")),
        atMost(here("reported"), there("reported"), same("days")),
        atMost(there("failed"), here("failed"), same("days")),
      ];
    }),
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      strategy: codeIn(strategies, cell, "strategy"),
      cause: codeIn(endCauses, cell, "cause"),
      days: daysIn(cell, noDay),
      samples: cell.n,
    })),
});
