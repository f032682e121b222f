import type { JoinFile } from "../join/files.ts";
import { headOf } from "../recognise/head.ts";
import { cuts, headerLine } from "../recognise/header.ts";
import { openPath } from "../source/open-path.ts";

/** Formats whose header holds names of columns, and never a person's. */
const known: ReadonlySet<string> = new Set(["viedoc-form", "cbioportal-clinical"]);

/** Remarks of a draft: the columns of each table that a map can read, the file by the beginning of its checksum. */
export async function draftTables(files: readonly JoinFile[]): Promise<string | undefined> {
  const lines: string[] = [];
  for (const { name, format, sha256 } of files.filter((file) => known.has(file.format))) {
    const [opened] = await openPath(name);
    if (opened === undefined || "problem" in opened) continue;
    const header = headerLine((await headOf(opened)).lines, (line) => line.startsWith("#"));
    const widest = cuts(header).reduce<readonly string[]>((a, { cells }) => (cells.length > a.length ? cells : a), []);
    lines.push(`#   ${format} ${sha256.slice(0, 12)}: ${widest.join(", ")}`);
  }
  if (lines.length === 0) return undefined;
  const head =
    "# Tables that patients, samples, decisions, reviews and ids.table can be read from by a map of their columns:";
  return [head, ...lines, ""].join("\n");
}
