import type { Report } from "./audit.ts";
import type { Failure } from "./failure.ts";

/** How many failures of a kind are told one by one. */
const most = 20;

/** The report for people: the verdict, every table, then why it failed. */
export function asText({ passed, releases, exact, failures, programs, tables }: Report): string {
  const cells = tables.reduce((sum, table) => sum + table.cells, 0);
  const verdict = passed
    ? "passed: no small group, and no change of a few, can be worked out"
    : `FAILED: ${failures.length} ${failures.length === 1 ? "reason" : "reasons"} not to publish`;
  const lines = [
    `${releases.length} ${releases.length === 1 ? "release" : "releases"} (${releases.join(", ")}), ${cells} cells, ${programs} programs, true numbers ${exact ? "known" : "not known"}`,
    "",
    ...tables.map(tableLine),
    "",
    ...byKind(failures),
    verdict,
  ];
  return `${lines.join("\n")}\n`;
}

function tableLine({
  release,
  table,
  cells,
  small,
  fewest_values,
  somebody,
  identifying,
}: Report["tables"][number]): string {
  const fewest =
    fewest_values === null ? "none shown as 0 or 5" : `${small} shown as 0 or 5 keep at least ${fewest_values} values`;
  const known =
    identifying || somebody === 0 ? "" : `, ${somebody} cannot be nobody (accepted: it says neither who nor when)`;
  return `${release} ${table}: ${cells} cells, ${fewest}${known}`;
}

const byKind = (failures: readonly Failure[]): readonly string[] =>
  [...Map.groupBy(failures, ({ kind }) => kind)].flatMap(([kind, list]) => [
    `${kind}: ${list.length}`,
    ...list.slice(0, most).map(({ text }) => `  ${text}`),
    ...(list.length > most ? [`  and ${list.length - most} more`] : []),
    "",
  ]);
