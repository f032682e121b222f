import { renameSync, rmSync, writeFileSync } from "node:fs";
import { formatReason, type RowProblem } from "./problem.ts";

/** Write the rows left out as CSV `file,line,row,reason`: the row as it stands in its file, and every rule it breaks. */
export function writeRejects(path: string, problems: readonly RowProblem[]): void {
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
  try {
    writeFileSync(beside, ["file,line,row,reason", ...lines, ""].join("\n"), { mode: 0o600 });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
