import { binOf, binsTo, codesOf, oneByOne } from "../../partners/bins.ts";
import { noDay } from "../../partners/days.ts";
import { daysIn, equal, part, plain, plainInOrder, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { sizes } from "../runs/sizes.ts";
import { batch } from "./question.ts";

const table = "batch";
const days = [...oneByOne(0, 7), ...binsTo(8, [10, 14, 21], 28)];

export const batchPolicy = partners("batch", batch, {
  told: {
    coarser: {
      en: "Runs of more than 8 libraries stand with those of 8; days are calendar days, beyond a week in bins.",
      nb: "Kjøringer med flere enn 8 biblioteker står sammen med dem på 8; dager er kalenderdager, etter en uke i grupper.",
    },
  },
  tables: [
    {
      name: table,
      title: "Blood samples by how full their run was and how many days they waited for it",
      count: "samples",
      results: true,
      needs: ["samples", "samples.run_id"],
      dimensions: [
        plain("size", "Libraries on the run; 8 or more under 8", codesOf(sizes)),
        plainInOrder("days", "Calendar days from library to sequencing, the middle of a bin; none: not known", [
          ...codesOf(days),
          noDay,
        ]),
      ],
      cells: ({ size, days: waited, samples: n }) => [
        { size: binOf(sizes, size), days: waited === null ? noDay : binOf(days, waited), n },
      ],
    },
  ],
  links: () => [equal(part(table, { size: ["1"] }), part("runs", { specimen: ["blood"], size: ["1"] }))],
  rows: (answered) =>
    answered(table).map((cell) => ({
      size: Number(textIn(cell, "size")),
      days: daysIn(cell, noDay),
      samples: cell.n,
    })),
});
