import { specimens } from "../../cubes/codes.ts";
import type { Study } from "../../cubes/study.ts";
import type { Table, TableRow } from "../../define/table.ts";
import { type Filters, filterKeys } from "../../state/filters.ts";
import type { Answered } from "./across.testing.ts";
import type { Fault } from "./said.testing.ts";

type Count = (table: Table, isChosen: IsChosen) => number | null;
type Place = readonly [panel: string, count: Count];
/** Whether a row is of a site that the reader chose: figures that compare sites have rows of the others too. */
type IsChosen = (row: TableRow) => boolean;

const number = (row: TableRow | undefined, name: string): number | null => {
  const cell = row?.[name];
  return typeof cell === "number" ? cell : null;
};
/** A column added up; null where a row lacks it. */
const sum =
  (name: string, isIn: (row: TableRow) => boolean = () => true): Count =>
  ({ rows: all }, isChosen) => {
    const rows = all.filter((row) => row["status"] !== "not_supplied");
    if (rows.length === 0) return null;
    return rows
      .filter((row) => isIn(row) && isChosen(row))
      .reduce<number | null>((total, row) => {
        const cell = number(row, name);
        return total === null || cell === null ? null : total + cell;
      }, 0);
  };
const cell =
  (name: string, key: string, code: string, isIn: (row: TableRow) => boolean = () => true): Count =>
  ({ rows }) =>
    number(
      rows.find((row) => row[key] === code && isIn(row)),
      name,
    );
/** Where rows add up from month to month. */
const lastOf =
  (name: string): Count =>
  ({ rows }) =>
    number(rows.at(-1), name);
const noReason = (row: TableRow): boolean => row["reason"] === null;
const ofAny = (row: TableRow): boolean => row["class"] === "any";

/** Where one thing is counted by several figures. Under a period the flow is not among them: it is of those screened then, the others of those who consented then. */
const things: Readonly<Record<string, readonly Place[]>> = {
  screened: [
    ["enrolment-by-site", sum("screened")],
    ["enrolment-flow", cell("patients", "step", "screened", noReason)],
    ["selection", cell("of_patients", "step", "consented", noReason)],
  ],
  consented: [
    ["status-headlines", cell("value", "headline", "consented")],
    ["enrolment-by-site", sum("consented")],
    ["enrolment-flow", cell("patients", "step", "consented", noReason)],
    ["agreement-crosstable", sum("patients", ofAny)],
    ["enrolment-by-month", lastOf("cumulative_consented")],
  ],
  "with an evaluable pair": [
    ["status-headlines", cell("value", "headline", "paired_evaluable")],
    ["enrolment-by-site", sum("paired_evaluable")],
    ["enrolment-flow", cell("patients", "step", "paired_evaluable", noReason)],
    ["agreement-crosstable", sum("patients", (row) => ofAny(row) && row["pair"] === "evaluable")],
    ["enrolment-by-month", lastOf("cumulative_paired_evaluable")],
  ],
};

const ofScreened = ["enrolment-flow", "selection"];

const isChosenBy =
  ({ site, node }: Filters, { sites }: Study): IsChosen =>
  (row) => {
    const own = sites.find(({ code }) => code === row["site"]);
    return own === undefined || ((site === "" || own.code === site) && (node === "" || own.node === node));
  };

/** Who consented under these filters, as the figure of the sites counts them. */
export const consentedAt = (table: Table, filters: Filters, study: Study): number =>
  sum("consented")(table, isChosenBy(filters, study)) ?? 0;

/** Where figures that follow the same filters count one thing differently; a figure with nothing to show counts nothing. */
export function countedDifferently(answers: readonly Answered[], study: Study): readonly Fault[] {
  const inPeriod = answers.some(({ followed }) => followed.period !== "");
  return Object.entries(things).flatMap(([thing, places]) => {
    const told = places.flatMap(([id, count]) => {
      const answer = answers.find(({ panel }) => panel === id);
      if (!answer || (inPeriod && ofScreened.includes(id))) return [];
      const n = count(answer.table, isChosenBy(answer.followed, study));
      return n === null ? [] : [{ id, n, filters: filterKeys.map((key) => answer.followed[key]).join() }];
    });
    const [first, ...rest] = told;
    return rest
      .filter(({ n, filters }) => filters === first?.filters && n !== first.n)
      .map(({ id, n }) => ({ rule: "one thing", said: thing, why: `${first?.id} ${first?.n}, ${id} ${n}` }));
  });
}

/** The share of a specimen reported by its target day is one, whoever tells it: of rounded counts to a point, as days stand in other bins. */
export function reportedDifferently(answers: readonly Answered[], isRounded: boolean): readonly Fault[] {
  const told = (id: string, name: string, isIn: (row: TableRow) => boolean) => {
    const answer = answers.find(({ panel }) => panel === id);
    const share = number(answer?.table.rows.find(isIn), name);
    return answer === undefined || share === null ? [] : [{ id, share, followed: answer.followed }];
  };
  const isOfAll = ({ followed }: { readonly followed: Filters }): boolean =>
    followed.site === "" && followed.node === "";
  return specimens.flatMap((specimen) => {
    // Laboratories are held against all of them, whichever the reader chose.
    const [first, ...rest] = [
      ...told("turnaround-total", "reported_by_target", (row) => row["specimen"] === specimen),
      ...told("status-headlines", "value", (row) => row["headline"] === `${specimen}_on_target`),
      ...told(
        "turnaround-sites",
        "reported_by_target",
        (row) => row["specimen"] === specimen && row["node"] === null,
      ).filter(isOfAll),
    ];
    if (first === undefined) return [];
    const keyOf = ({ followed }: typeof first): string => filterKeys.map((key) => followed[key]).join();
    return rest
      .filter((each) => keyOf(each) === keyOf(first) && Math.abs(each.share - first.share) > (isRounded ? 0.01 : 1e-9))
      .map(({ id, share }) => ({
        rule: "one thing",
        said: `${specimen} reported by the target day`,
        why: `${first.id} ${first.share}, ${id} ${share}`,
      }));
  });
}

/** Since when a laboratory is late is one month, whoever tells it. */
export function lateDifferently(answers: readonly Answered[]): readonly Fault[] {
  const rowsOf = (id: string): readonly TableRow[] => answers.find(({ panel }) => panel === id)?.table.rows ?? [];
  const late = rowsOf("turnaround-since").filter((row) => row["late_since"] !== null && row["late_until"] === null);
  return rowsOf("status-signals")
    .filter((row) => row["rule"] === "below_998" && row["node"] !== null)
    .flatMap(({ node, specimen, from_month }) => {
      const told = late.find((row) => row["node"] === node && row["specimen"] === specimen)?.["late_since"] ?? null;
      return told === from_month
        ? []
        : [
            {
              rule: "one thing",
              said: `${node} is late`,
              why: `turnaround-since ${told}, status-signals ${from_month}`,
            },
          ];
    });
}

/** The share with an actionable report by a day under an order of tests is one, whoever tells it. */
export function soonDifferently(answers: readonly Answered[]): readonly Fault[] {
  const rowsOf = (id: string): readonly TableRow[] => answers.find(({ panel }) => panel === id)?.table.rows ?? [];
  const told = rowsOf("time-to-actionable").filter((row) => row["by_day"] === 28);
  return rowsOf("strategies").flatMap((row) => {
    const other = told.find(({ strategy }) => strategy === row["strategy"]);
    return ["", "_low", "_high"].flatMap((limit) => {
      const [first, second] = [number(row, `share_by_day_28${limit}`), number(other, `share${limit}`)];
      return first === null || second === null || first === second
        ? []
        : [
            {
              rule: "one thing",
              said: `${row["strategy"]} by day 28`,
              why: `strategies ${first}, time-to-actionable ${second}`,
            },
          ];
    });
  });
}
