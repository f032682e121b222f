import { specimens } from "../../cubes/codes.ts";
import { codesOf } from "../../partners/bins.ts";
import { everyDay, noDay } from "../../partners/days.ts";
import { codeIn, drawn, equal, part, plain, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { onTimeByLaboratory, standings } from "./question.ts";
import { reportTarget } from "./target.ts";

const table = "on-time-by-laboratory";
const rest = "other";

export const onTimeByLaboratoryPolicy = partners(table, onTimeByLaboratory, {
  told: {
    coarser: {
      en: "Laboratories with fewer than 20 samples stand together.",
      nb: "Laboratorier med færre enn 20 prøver står samlet.",
    },
  },
  tables: [
    {
      name: table,
      title: "Samples received, by laboratory and whether the report came within the target",
      count: "samples",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("specimen", "Blood or tissue, where the study has a target", ({ turnaround_targets }) =>
          specimens.filter((specimen) => reportTarget({ turnaround_targets }, specimen) !== null),
        ),
        drawn("who", "node", "Code of the laboratory; other: all smaller ones", {
          least: "group",
          rest,
          per: "specimen",
        }),
        plain("standing", "within or late; open: not yet past the target; ended without a report; unknown", standings),
      ],
      cells: ({ specimen, node, standing, samples: n }) => [{ specimen, node, standing, n }],
    },
  ],
  links: ({ study }) =>
    specimens.flatMap((name) => {
      const target = reportTarget(study, name);
      if (target === null) return [];
      const specimen = [name];
      const days = (late: boolean) =>
        codesOf(everyDay.filter(({ from, to }) => (late ? from > target.days : to <= target.days)));
      const split = codesOf(everyDay.filter(({ from, to }) => from <= target.days && to > target.days));
      const standing = (...standing: (typeof standings)[number][]) => part(table, { specimen, standing });
      const of = (status: readonly string[], days: readonly string[]) =>
        part("days", { specimen, start: ["receipt"], status, days });
      // A target beyond 60 days may lie within a bin: then only what does not depend on it is told by both.
      const told =
        split.length > 0
          ? []
          : [
              equal(of(["completed"], days(false)), standing("within")),
              equal(of(["completed", "pending"], days(true)), standing("late")),
              equal(of(["pending"], days(false)), standing("open")),
            ];
      return [
        ...told,
        equal(of(["ended_without_report"], [noDay]), standing("ended")),
        equal(of(["unknown"], [noDay]), standing("unknown")),
      ];
    }),
  rows: (answered) =>
    answered(table).map((cell) => ({
      specimen: codeIn(specimens, cell, "specimen"),
      node: textIn(cell, "node"),
      standing: codeIn(standings, cell, "standing"),
      samples: cell.n,
    })),
});
