import type { RefusedRow } from "./read-files.ts";

/** The refused rows as CSV, by file, line and rule; their cells stay in their files. */
export function rejectFile(refused: readonly RefusedRow[]): string {
  const rows = refused.map(({ file, problem }) => [file.sha256, file.format, problem.line ?? "", problem.rule]);
  const quoted = rows.map((cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(","));
  return `${["sha256,format,line,rule", ...quoted].join("\n")}\n`;
}
