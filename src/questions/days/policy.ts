import { segmentStatuses, specimens } from "../../cubes/codes.ts";
import type { Study } from "../../cubes/study.ts";
import { binOf, codesOf } from "../../partners/bins.ts";
import { everyDay, noDay, waitingDays } from "../../partners/days.ts";
import { codeIn, daysIn, plain, plainInOrder } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { calendarDays, starts } from "./question.ts";

const table = "days";

/** Days of samples with a report by day, of open ones in bins, of others none. */
const dayOf = (status: string, days: number | null, study: Study): string =>
  days === null || status === "ended_without_report" || status === "unknown"
    ? noDay
    : binOf(status === "pending" ? waitingDays(study) : everyDay, days);

export const daysPolicy = partners("days", calendarDays, {
  told: {
    coarser: {
      en: "Days are calendar days; open samples stand in bins of a week or more.",
      nb: "Dager er kalenderdager; åpne prøver står i grupper på en uke eller mer.",
    },
  },
  tables: [
    {
      name: table,
      title: "Samples by how they stand and how many days after their start",
      count: "samples",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("specimen", "Blood or tissue", specimens),
        plain("start", "Receipt or collection, both on to the report; unreceived: collected, not yet received", starts),
        plain("status", "How the sample stands", segmentStatuses),
        plainInOrder("days", "Calendar days; beyond 60, and of open samples, the middle of a bin; none: not known", [
          ...codesOf(everyDay),
          noDay,
        ]),
      ],
      impossible: (study) => {
        const waiting = codesOf(waitingDays(study));
        const all = codesOf(everyDay);
        return [
          { start: ["unreceived"], status: segmentStatuses.filter((status) => status !== "pending") },
          { status: ["completed", "pending"], days: [noDay] },
          { status: ["ended_without_report", "unknown"], days: all },
          { status: ["pending"], days: all.filter((code) => !waiting.includes(code)) },
        ];
      },
      cells: ({ specimen, start, status, days, samples: n }, study) => [
        { specimen, start, status, days: dayOf(status, days, study), n },
      ],
    },
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      specimen: codeIn(specimens, cell, "specimen"),
      start: codeIn(starts, cell, "start"),
      status: codeIn(segmentStatuses, cell, "status"),
      days: daysIn(cell, noDay),
      samples: cell.n,
    })),
});
