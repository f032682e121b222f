import { specimens } from "../../../cubes/codes.ts";
import type { BareRow } from "../../../define/nothing.ts";
import { column, declareTable } from "../../../define/table.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type LearningModel, measures, type Tenth, tenths } from "./model.ts";

const samples = column.count("samples");

export const table = declareTable({
  learning_row: column.code("learning_row"),
  specimen: column.code("specimen"),
  measure: column.code("learning_measure"),
  node: column.code("node"),
  tenth: column.count("tenth of a laboratory's samples"),
  changed_on: column.day(),
  events: samples,
  trials: samples,
  share: column.estimate("trials"),
  median_days: column.calendarDays(),
  pending: samples,
  odds_ratio: column.withLimits(column.number("odds ratio")),
  share_before: column.share("trials"),
  share_after: column.estimate("trials"),
  status: column.status(),
});

const tenthRows = (came: Tenth): readonly BareRow[] =>
  measures.flatMap((measure): BareRow[] => {
    const share = came[measure];
    const { specimen, node, tenth, median, pending } = came;
    return share === null
      ? []
      : [
          {
            learning_row: node === null ? "tenth" : "tenth_of_laboratory",
            ...{ specimen, measure, node, tenth },
            ...{ events: share.events, trials: share.trials, share: share.estimate },
            median_days: measure === "success" ? median.day : null,
            pending,
            status: shareStatus(share.trials),
          },
        ];
  });

/** The tenths of all laboratories, how they change, each marked change, then each laboratory's own tenths. */
export const tableRows = ({ tenths: all, laboratories, practice, effects }: LearningModel): readonly BareRow[] => [
  ...all.flatMap(tenthRows),
  ...practice.map(({ specimen, measure, trials, trend }) => ({
    learning_row: "practice",
    ...{ specimen, measure, trials },
    odds_ratio: trend?.ratio ?? null,
    share_before: trend?.first ?? null,
    share_after: trend && { value: trend.last, low: null, high: null },
    status: trend ? "ok" : shareStatus(0),
  })),
  ...effects.map(({ change, specimen, measure, trials, effect }) => ({
    learning_row: "change",
    ...{ specimen, measure, changed_on: change.on, trials },
    odds_ratio: effect?.ratio ?? null,
    share_before: effect?.without ?? null,
    share_after: effect?.with ?? null,
    status: effect ? "ok" : shareStatus(0),
  })),
  ...laboratories.flatMap(tenthRows),
];

/** What the table holds where samples were not supplied. */
export const withoutNumbers = (): readonly BareRow[] =>
  specimens.flatMap((specimen) =>
    Array.from({ length: tenths }, (_, i) => ({ learning_row: "tenth", specimen, measure: "success", tenth: i + 1 })),
  );
