import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { InputError } from "../../aggregate/problem.ts";
import { type Check, ingest } from "../join/ingest.ts";
import { type StudyFiles, studyFiles } from "./study-files.ts";

/** Files and a map of one patient that are gone after the test. */
export function prepare(...args: Parameters<typeof studyFiles>): StudyFiles {
  const files = studyFiles(...args);
  onTestFinished(() => rmSync(files.folder, { recursive: true, force: true }));
  return files;
}

/** Without the check by aggregate, which takes longer than all the rest of so small a study. */
const unchecked: Check = async () => {};

/** Runs an ingest; hands back what it said and its report. */
export async function run(
  { map, files, out, folder }: StudyFiles,
  more: { readonly paths?: readonly string[]; readonly dryRun?: boolean; readonly check?: Check } = {},
): Promise<{ readonly said: readonly string[]; readonly report: ReturnType<typeof JSON.parse> }> {
  const said: string[] = [];
  const report = join(folder, "report.json");
  const order = { map, paths: more.paths ?? [files], out, report, reject: undefined, dryRun: more.dryRun ?? false };
  await ingest(order, (line) => said.push(line), more.check ?? unchecked);
  return { said, report: JSON.parse(readFileSync(report, "utf8")) };
}

/** The problems at which an ingest stops. */
export async function problemsOf(files: StudyFiles, check?: Check): Promise<readonly string[]> {
  try {
    await run(files, check === undefined ? {} : { check });
  } catch (error) {
    if (error instanceof InputError) return error.messages;
    throw error;
  }
  throw new Error("ingest did not stop");
}

/** Rows of a table of the export by column; no cell may hold a comma. */
export function rowsOf(out: string, table: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = readFileSync(join(out, `${table}.csv`), "utf8")
    .trimEnd()
    .split("\n");
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [columns[i] ?? "", cell])));
}

/** Every file of a folder by its name. */
export const everything = (out: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((name) => [name, readFileSync(join(out, name), "utf8")]),
  );
