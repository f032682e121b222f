import { atMost, codeIn, equal, orNothing, part, plain, same, textIn, whenInOrder } from "../../partners/make.ts";
import { monthIn, monthsOf, noMonth } from "../../partners/months.ts";
import { partners } from "../partner.ts";
import { steps, stepsByMonth } from "./question.ts";

const table = "steps-by-month";

export const stepsByMonthPolicy = partners(table, stepsByMonth, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Patients by step of inclusion and month",
      count: "patients",
      results: false,
      needs: [],
      dimensions: [
        plain("step", "Step of inclusion reached", steps),
        whenInOrder("month", "Month (YYYY-MM) of the step; of consent for a pair", (study) => [
          ...monthsOf(study),
          noMonth,
        ]),
      ],
      cells: ({ step, month, patients: n }, study) => [{ step, month: monthIn(study, month), n }],
    },
  ],
  links: () => [
    atMost(part(table, { step: ["paired_evaluable"] }), part(table, { step: ["consented"] }), same("month")),
    atMost(part(table, { step: ["consented"] }), part(table, { step: ["screened"] })),
    equal(part(table, { step: ["screened"] }), part("steps-by-site", { step: ["screened"] })),
    equal(part(table, { step: ["consented"] }), part("steps-by-site", { step: ["consented"] })),
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      step: codeIn(steps, cell, "step"),
      month: orNothing(textIn(cell, "month"), noMonth),
      patients: cell.n,
    })),
});
