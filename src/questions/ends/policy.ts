import { specimens } from "../../cubes/codes.ts";
import { endCauses } from "../../cubes/ends.ts";
import type { Study } from "../../cubes/study.ts";
import { binOf, codesOf } from "../../partners/bins.ts";
import { everyDay, noDay, waitingDays } from "../../partners/days.ts";
import { atMost, codeIn, daysIn, equal, part, plain, plainInOrder, same } from "../../partners/make.ts";
import type { Where } from "../../partners/table.ts";
import { partners } from "../partner.ts";
import { calendarEnds } from "./question.ts";

const table = "ends";

/** Days that an end can have. */
export const endDays: readonly string[] = [...codesOf(everyDay), noDay];
/** The day of an end: of a report the day itself, of others in bins. */
export const endDayOf = (cause: string, days: number | null, study: Study): string =>
  days === null ? noDay : binOf(cause === "reported" ? everyDay : waitingDays(study), days);

/** Days that an end of one cause cannot have. */
export function impossibleEnds(study: Study): readonly Where[] {
  const waiting = codesOf(waitingDays(study));
  const all = codesOf(everyDay);
  const others = endCauses.filter((cause) => cause !== "reported");
  return [
    { cause: ["reported", "pending"], days: [noDay] },
    { cause: ["unknown"], days: all },
    { cause: others, days: all.filter((code) => !waiting.includes(code)) },
  ];
}

export const endsPolicy = partners("ends", calendarEnds, {
  told: {
    coarser: {
      en: "Days are calendar days; ends without a report, and open samples, stand in bins of a week or more.",
      nb: "Dager er kalenderdager; prøver uten svar og åpne prøver står i grupper på en uke eller mer.",
    },
  },
  tables: [
    {
      name: table,
      title: "Samples received, by what ended the wait for the report first",
      count: "samples",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("specimen", "Blood or tissue", specimens),
        plain("cause", "What came first", endCauses),
        plainInOrder(
          "days",
          "Calendar days; beyond 60, and without a report, the middle of a bin; none: not known",
          endDays,
        ),
      ],
      impossible: impossibleEnds,
      cells: ({ specimen, cause, days, samples: n }, study) => [
        { specimen, cause, days: endDayOf(cause, days, study), n },
      ],
    },
  ],
  links: () => {
    const completed = part("days", { start: ["receipt"], status: ["completed"] });
    const endedWithout = part("days", { start: ["receipt"], status: ["ended_without_report"] });
    return [
      equal(part(table), part("days", { start: ["receipt"] }), same("specimen")),
      atMost(part(table, { cause: ["reported"] }), completed, same("specimen", "days")),
      ...(["pending", "unknown"] as const).map((status) =>
        equal(
          part(table, { cause: [status] }),
          part("days", { start: ["receipt"], status: [status] }),
          same("specimen", "days"),
        ),
      ),
      // A sample that failed, or whose patient left, may still have a report, and the other way round.
      atMost(part(table, { cause: ["failed"] }), endedWithout, same("specimen")),
      atMost(endedWithout, part(table, { cause: ["failed", "died", "withdrew"] }), same("specimen")),
    ];
  },
  rows: (answered) =>
    answered(table).map((cell) => ({
      specimen: codeIn(specimens, cell, "specimen"),
      cause: codeIn(endCauses, cell, "cause"),
      days: daysIn(cell, noDay),
      samples: cell.n,
    })),
});
