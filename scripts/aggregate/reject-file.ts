import { renameSync, rmSync, writeFileSync } from "node:fs";
import { formatReason, type RowProblem } from "./problem.ts";

/** A file written beside its place, to be kept once the release stands, or dropped. */
export type Staged = { readonly keep: () => void; readonly drop: () => void };

/** Write the rows left out as CSV `file,line,row,reason`: the row as it stands in its file, and every rule it breaks. */
export function stageRejects(path: string, problems: readonly RowProblem[]): Staged {
  const rows = new Map<string, { readonly problem: RowProblem; readonly reasons: string[] }>();
  for (const problem of problems) {
    const key = `${problem.file}:${problem.line}`;
    const row = rows.get(key) ?? { problem, reasons: [] };
    row.reasons.push(formatReason(problem));
    rows.set(key, row);
  }
  const lines = [...rows.values()].map(({ problem, reasons }) =>
    [problem.file, String(problem.line), problem.row, reasons.join("; ")].map(cell).join(","),
  );
  const beside = `${path}.tmp-${process.pid}`;
  const drop = (): void => rmSync(beside, { force: true });
  process.once("exit", drop);
  try {
    writeFileSync(beside, ["file,line,row,reason", ...lines, ""].join("\n"), { mode: 0o600 });
  } catch (error) {
    drop();
    throw error;
  }
  return { keep: () => renameSync(beside, path), drop };
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
