import type { Report } from "./audit.ts";
import type { Failure } from "./failure.ts";

/** How many failures of a kind are told one by one. */
const most = 20;

/** The report for people: the verdict, every table, then why it failed. */
export function asText({ passed, releases, exact, failures, tables }: Report): string {
  const cells = tables.reduce((sum, table) => sum + table.cells, 0);
  const verdict = passed
    ? "passed: no small group, and no change of a few, can be worked out"
    : `FAILED: ${failures.length} ${failures.length === 1 ? "reason" : "reasons"} not to publish`;
  const lines = [
    `${releases.length} ${releases.length === 1 ? "release" : "releases"} (${releases.join(", ")}), ${cells} cells, true numbers ${exact ? "known" : "not known"}`,
    "",
    ...tables.map(tableLine),
    "",
    ...byKind(failures),
    verdict,
  ];
  return `${lines.join("\n")}\n`;
}

function tableLine({ release, table, cells, small, somebody }: Report["tables"][number]): string {
  const known = somebody === 0 ? "" : `, ${somebody} cannot be nobody (accepted: it says neither who nor when)`;
  return `${release} ${table}: ${cells} cells, ${small === 0 ? "none" : small} shown as 0 or 5${known}`;
}

const byKind = (failures: readonly Failure[]): readonly string[] =>
  [...Map.groupBy(failures, ({ kind }) => kind)].flatMap(([kind, list]) => [
    `${kind}: ${list.length}`,
    ...list.slice(0, most).map(({ text }) => `  ${text}`),
    ...(list.length > most ? [`  and ${list.length - most} more`] : []),
    "",
  ]);
