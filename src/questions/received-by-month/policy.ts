import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import type { Study } from "../../cubes/study.ts";
import { binOf, codesOf } from "../../partners/bins.ts";
import { daysOfBin, fewDays, noDay, waitingDays } from "../../partners/days.ts";
import { atMost, codeIn, daysIn, part, plain, plainInOrder, same, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { receivedByMonth } from "./question.ts";

const table = "received-by-quarter";

/** Open samples of a quarter are few: past the study's targets or not is told by the laboratories. */
const open = (study: Study): string => codesOf(waitingDays(study))[0] ?? noDay;

export const receivedByMonthPolicy = partners("received-by-month", receivedByMonth, {
  told: {
    coarser: {
      en: ({ group }) =>
        `By quarter in place of month, in bins of days; a quarter is told when complete, with ${group} samples of each specimen.`,
      nb: ({ group }) =>
        `Per kvartal i stedet for måned, med dager i grupper; et kvartal vises når det er fullt, med ${group} prøver av hver type.`,
    },
  },
  tables: [
    {
      name: table,
      title: "Samples received, by quarter of receipt, how they stand and after how many days",
      count: "samples",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("specimen", "Blood or tissue", specimens),
        {
          ...{ name: "month", role: "when", ordered: true },
          title: "First month (YYYY-MM) of the quarter, or of the quarters, of receipt",
          quarters: { per: "specimen" },
        },
        plain("status", "How the sample stands", segmentStatuses),
        plainInOrder("days", "Calendar days, the middle of a bin; of open samples none is told", (study) => [
          ...codesOf(fewDays(study)),
          noDay,
        ]),
      ],
      impossible: (study) => [
        { status: ["completed"], days: [noDay] },
        { status: segmentStatuses.filter((status) => status !== "completed"), days: codesOf(fewDays(study)) },
      ],
      cells: ({ specimen, month, status, days, samples: n }, study) => [
        {
          ...{ specimen, month, status, n },
          days: status === "completed" && days !== null ? binOf(fewDays(study), days) : noDay,
        },
      ],
    },
  ],
  links: ({ study }) => [
    ...fewDays(study).flatMap((bin) => {
      const days = daysOfBin(bin);
      const here = part(table, { status: ["completed"], days: [bin.code] });
      const whole = days && part("days", { start: ["receipt"], status: ["completed"], days });
      return whole ? [atMost(here, whole, same("specimen"))] : [];
    }),
    atMost(part(table), part("days", { start: ["receipt"] }), same("specimen", "status")),
  ],
  rows: (answered, { manifest }) =>
    answered(table).map((cell) => {
      const status = codeIn(segmentStatuses, cell, "status");
      return {
        specimen: codeIn(specimens, cell, "specimen"),
        month: textIn(cell, "month"),
        status,
        days: status === "pending" ? Number(open(manifest.study)) : daysIn(cell, noDay),
        samples: cell.n,
      };
    }),
});
