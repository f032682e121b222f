import { firstReports, pairedSince } from "../../cubes/paired-days.ts";
import { type Bin, binOf, binsTo, codesOf, oneByOne } from "../../partners/bins.ts";
import { codeIn, plain, plainInOrder, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { pairedDays } from "./question.ts";

const table = "paired-days";
const bins: readonly Bin[] = [
  { from: Number.NEGATIVE_INFINITY, to: -15, code: "-21" },
  { from: -14, to: -8, code: "-11" },
  { from: -7, to: -4, code: "-5" },
  { from: -3, to: -1, code: "-2" },
  ...oneByOne(0, 0),
  ...binsTo(1, [3, 7, 10, 14, 17, 21, 28, 35, 42, 60, 90, 180, 365], 400),
];

export const pairedDaysPolicy = partners("paired-days", pairedDays, {
  told: {
    coarser: {
      en: "Differences are in calendar days and stand in bins of three days or more.",
      nb: "Forskjeller er i kalenderdager og står i grupper på tre dager eller mer.",
    },
  },
  tables: [
    {
      name: table,
      title: "Patients by how much longer tissue took to its report than blood, and by which report came first",
      count: "patients",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("since", "Where both ways start", pairedSince),
        plainInOrder("difference", "Days of tissue minus days of blood, the middle of a bin", codesOf(bins)),
        plain("first", "Which report came first", firstReports),
      ],
      cells: ({ since, difference, first, patients: n }) => [{ since, difference: binOf(bins, difference), first, n }],
    },
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      since: codeIn(pairedSince, cell, "since"),
      difference: Number(textIn(cell, "difference")),
      first: codeIn(firstReports, cell, "first"),
      patients: cell.n,
    })),
});
