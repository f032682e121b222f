import type { Table, TableRow } from "../define/table.ts";
import type { Headline, Unit } from "../words/names.ts";

/** A headline in two releases. A value that one of them cannot tell is null. */
export type HeadlineChange = {
  readonly headline: Headline;
  readonly unit: Unit;
  readonly before: number | null;
  readonly after: number | null;
  /** In the later release, of the months alone that the earlier one had; null where nothing is told of these alone. */
  readonly same: number | null;
};

/** Headlines that themselves compare with a release before. */
const comparing: ReadonlySet<unknown> = new Set<Headline>([
  "consented_before",
  "paired_evaluable_before",
  "consented_change",
  "paired_evaluable_change",
]);

const numberOf = (row: TableRow | undefined, name: string): number | null => {
  const value = row?.[name];
  return typeof value === "number" ? value : null;
};

/** Headlines of two releases beside each other, in the order of the later one's; `same` is of the months that both have. */
export function headlineChanges(before: Table, after: Table, same: Table | null): readonly HeadlineChange[] {
  const of = (table: Table | null, headline: unknown) => table?.rows.find((row) => row["headline"] === headline);
  return after.rows
    .filter(({ headline }) => typeof headline === "string" && !comparing.has(headline))
    .map((row) => ({
      headline: row["headline"] as Headline,
      unit: row["unit"] as Unit,
      before: numberOf(of(before, row["headline"]), "value"),
      after: numberOf(row, "value"),
      same: numberOf(of(same, row["headline"]), "value"),
    }))
    .filter((change) => change.before !== null || change.after !== null);
}

/** What tells one signal from another, as the table of signals has it. */
const identity = ["signal_kind", "rule", "specimen", "site", "node", "panel"] as const;
export type SignalRow = Readonly<Record<(typeof identity)[number], string | null>>;

const isOn = ({ standing, signal_kind: kind }: TableRow): boolean => standing === "on" && kind !== "judged";
const keyOf = (row: TableRow): string => JSON.stringify(identity.map((name) => row[name] ?? null));
const signalOf = (row: TableRow): SignalRow =>
  Object.fromEntries(identity.map((name) => [name, typeof row[name] === "string" ? row[name] : null])) as SignalRow;

/** Signals that stand in the later release and not in the earlier one, and the other way round; each once. */
export function signalChanges(
  before: Table,
  after: Table,
): { readonly gained: readonly SignalRow[]; readonly cleared: readonly SignalRow[] } {
  const on = (table: Table) => new Map(table.rows.filter(isOn).map((row) => [keyOf(row), signalOf(row)]));
  const [old, now] = [on(before), on(after)];
  const missing = (of: ReadonlyMap<string, SignalRow>, from: ReadonlyMap<string, SignalRow>) =>
    [...of].filter(([key]) => !from.has(key)).map(([, row]) => row);
  return { gained: missing(now, old), cleared: missing(old, now) };
}
