import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../../aggregate/problem.ts";
import { readMap } from "../map/read-map.ts";
import { exportRows } from "./export-rows.ts";
import { findingsOf } from "./findings.ts";
import { idTable } from "./id-table.ts";
import { identityBy } from "./identity.ts";
import { originBy, tsoppiOrigins } from "./origins.ts";
import { pseudonyms } from "./pseudonyms.ts";
import { readFiles, told } from "./read-files.ts";
import { rejectFile } from "./reject-file.ts";
import { report } from "./report.ts";
import { joinSpecimens } from "./specimens.ts";
import { supplied } from "./supplied.ts";
import { tieTraces } from "./traces.ts";
import { writeExport } from "./write-export.ts";

export type Order = {
  readonly map: string;
  readonly paths: readonly string[];
  readonly out: string;
  readonly report: string | undefined;
  readonly reject: string | undefined;
  readonly dryRun: boolean;
};

/** The project's folder: no key may lie in it. */
const project = resolve(import.meta.dirname, "../../..");

/**
 * Makes or completes a study export from files of laboratories, by what a map says of them; tells `say` what it chose.
 * Throws InputError with every problem when the input is wrong; then nothing is written.
 */
export async function ingest(order: Order, say: (line: string) => void): Promise<void> {
  const { map, at } = readMap(order.map);
  const names = pseudonyms(at(map.key_file), [order.out, project, ...order.paths]);
  const identify = identityBy(
    map.ids,
    typeof map.ids === "object" && "table" in map.ids ? await idTable(at(map.ids.table)) : new Map(),
  );
  const patients = await supplied(
    at(map.patients),
    "patients",
    ["patient_id", "site"],
    ["tumour_group", "screened_on", "consented_on", "not_included_reason", "withdrawn_on", "died_on"],
  );
  const dates =
    map.samples === undefined
      ? []
      : await supplied(
          at(map.samples),
          "samples",
          ["sample_id"],
          ["collected_on", "received_on", "extracted_on", "library_on", "reported_on"],
        );

  const read = await readFiles(order.paths);
  if (read.refused.length > 0 && order.reject === undefined)
    throw new InputError(read.refused.map(({ file, problem }) => told(file, problem)));
  for (const file of read.files)
    if (file.reading.refused === 0) for (const problem of file.reading.problems) say(`warning: ${told(file, problem)}`);
  const joined = joinSpecimens(
    read.files,
    identify,
    map.controls.map((control) => new RegExp(control)),
  );
  const known = new Set(patients.map((row) => row("patient_id")));
  const specimens = joined.specimens.filter(({ patient }) => known.has(patient));
  const traces = tieTraces(map.origin === "trace" ? read.files : [], specimens);
  const problems = [...joined.problems, ...traces.problems];
  if (problems.length > 0) throw new InputError(problems);

  const findings = findingsOf(specimens, originBy(map.origin, traces.origins, tsoppiOrigins(read.files)), map.fusions);
  const samples = new Map(dates.map((row) => [row("sample_id"), row]));
  const rows = exportRows(specimens, findings, read.files, { patients, samples }, map, names);
  const have = new Set(specimens.map(({ patient }) => patient));
  const unmatched = {
    withoutRow: new Set(joined.specimens.filter(({ patient }) => !known.has(patient)).map(({ patient }) => patient))
      .size,
    withoutSpecimen: [...known].filter((patient) => !have.has(patient)).length,
  };
  const account = report({ read, map, joined: { ...joined, specimens }, traces, findings, rows, patients: unmatched });
  if (map.origin === "none")
    say("origin: none: germline calls are not told from somatic ones; every origin is unknown");
  if (!order.dryRun) {
    const sources = read.files.map(({ sha256, format }) => ({ sha256, format }));
    await writeExport(order.out, at(map.study), rows, { sources, origin: map.origin });
    if (order.reject !== undefined) writeFileSync(order.reject, rejectFile(read.refused));
  }
  if (order.report !== undefined) writeFileSync(order.report, `${JSON.stringify(account, null, 1)}\n`);
}
