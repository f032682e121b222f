import { segmentNames, segmentStatuses, specimens } from "../../cubes/codes.ts";
import { binOf, codesOf } from "../../partners/bins.ts";
import { noDay, stepDays } from "../../partners/days.ts";
import { codeIn, daysIn, equal, part, plain, plainInOrder, same } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { segments } from "./question.ts";

const table = "segments";
/** Of these two, days are told in the table of days, one by one. */
const told = { receipt: "receipt_to_report", collection: "collection_to_report" } as const;
const names = segmentNames.filter((name) => name !== told.receipt && name !== told.collection);
/** How many are open is told, and not for how long. */
const open = "0";
const pending = "pending";

export const segmentsPolicy = partners("segments", segments, {
  told: {
    coarser: {
      en: "Days are calendar days, beyond a week in bins; of open samples only how many there are.",
      nb: "Dager er kalenderdager, etter en uke i grupper; av åpne prøver bare hvor mange de er.",
    },
  },
  tables: [
    {
      name: table,
      title: "Samples that started a segment of their way, by how they stand and after how many days",
      count: "samples",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("specimen", "Blood or tissue", specimens),
        plain("segment", "Segment of the way", names),
        plain("status", "How the sample stands", segmentStatuses),
        plainInOrder("days", "Calendar days, the middle of a bin; 0 of open samples; none: not known", [
          ...codesOf(stepDays),
          noDay,
        ]),
      ],
      impossible: () => {
        const all = codesOf(stepDays);
        return [
          { status: ["completed", "pending"], days: [noDay] },
          { status: ["ended_without_report", "unknown"], days: all },
          { status: [pending], days: all.filter((code) => code !== open) },
          {
            segment: names.filter((name) => name !== "report_to_board"),
            days: codesOf(stepDays.filter(({ to }) => to < 0)),
          },
        ];
      },
      cells: ({ specimen, segment, status, days, samples: n }) => {
        if (segment === told.receipt || segment === told.collection) return [];
        const known = status === "completed" && days !== null ? binOf(stepDays, days) : noDay;
        return [{ specimen, segment, status, days: status === "pending" ? open : known, n }];
      },
    },
  ],
  links: () => [
    equal(
      part(table, { segment: ["collection_to_receipt"], status: [pending] }),
      part("days", { start: ["unreceived"] }),
      same("specimen"),
    ),
  ],
  rows: (answered) => {
    const standing = (cell: Parameters<typeof daysIn>[0]) => ({
      specimen: codeIn(specimens, cell, "specimen"),
      status: codeIn(segmentStatuses, cell, "status"),
      days: daysIn(cell, noDay),
      samples: cell.n,
    });
    const whole = answered("days").flatMap((cell) => {
      const start = cell.at["start"];
      return start === "receipt" || start === "collection" ? [{ ...standing(cell), segment: told[start] }] : [];
    });
    return [
      ...answered(table).map((cell) => ({ ...standing(cell), segment: codeIn(segmentNames, cell, "segment") })),
      ...whole,
    ];
  },
});
