import { awaited } from "../../cubes/consent-waits.ts";
import { endCauses } from "../../cubes/ends.ts";
import { noDay } from "../../partners/days.ts";
import { codeIn, daysIn, equal, part, plain, plainInOrder } from "../../partners/make.ts";
import { endDayOf, endDays, impossibleEnds } from "../ends/policy.ts";
import { partners } from "../partner.ts";
import { consentWaits } from "./question.ts";

const table = "consent-waits";

export const consentWaitsPolicy = partners(table, consentWaits, {
  told: {
    coarser: {
      en: "Waits that ended without a report, or are still open, stand in bins of a week or more.",
      nb: "Ventetider som endte uten svar eller fortsatt er åpne, står i grupper på en uke eller mer.",
    },
  },
  tables: [
    {
      name: table,
      title: "Consented patients by what ended the wait for a report, or for an evaluable pair, first",
      count: "patients",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("awaited", "The report of blood or of tissue that counts, or the evaluable pair", awaited),
        plain("cause", "What came first", endCauses),
        plainInOrder(
          "days",
          "Calendar days from consent; beyond 60, and without a report, the middle of a bin; none: not known",
          endDays,
        ),
      ],
      impossible: impossibleEnds,
      cells: ({ awaited: thing, cause, days, samples: n }, study) => [
        { awaited: thing, cause, days: endDayOf(cause, days, study), n },
      ],
    },
  ],
  links: () =>
    awaited.map((thing) => equal(part("steps-by-month", { step: ["consented"] }), part(table, { awaited: [thing] }))),
  rows: (answered) =>
    answered(table).map((cell) => ({
      awaited: codeIn(awaited, cell, "awaited"),
      cause: codeIn(endCauses, cell, "cause"),
      days: daysIn(cell, noDay),
      samples: cell.n,
    })),
});
