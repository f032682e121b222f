import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../../aggregate/problem.ts";
import { approve } from "./approve.ts";
import { tieBesides } from "./beside.ts";
import { boardRows, ofKnownPatients } from "./board-rows.ts";
import type { Places } from "./check-export.ts";
import { type Choices, readChoices } from "./choices.ts";
import { exportRows, type PutRow } from "./export-rows.ts";
import { label } from "./files.ts";
import { type Findings, findingsBy } from "./findings.ts";
import { fusionNames } from "./fusion-names.ts";
import { haematopoiesisBy } from "./haematopoiesis.ts";
import { countSplitCalls } from "./mnv.ts";
import { type OriginChoice, originBy, tsoppiParts, withoutOrigin } from "./origins.ts";
import { provenance, summed } from "./provenance.ts";
import { readFiles, told as toldOf } from "./read-files.ts";
import { rejectFile } from "./reject-file.ts";
import { report } from "./report.ts";
import { Shelf } from "./shelf.ts";
import { type JoinedSpecimen, joinSpecimens, notFitting } from "./specimens.ts";
import { tiersBy } from "./tiers.ts";
import { tieTraces } from "./traces.ts";
import { tumourGroups } from "./tumour-groups.ts";
import { writeExport } from "./write-export.ts";

export type Order = {
  readonly map: string;
  readonly paths: readonly string[];
  readonly out: string;
  readonly report: string | undefined;
  /** Where refused rows are listed; without it one such row stops the run. */
  readonly reject: string | undefined;
  readonly dryRun: boolean;
};

/** The project's folder: no key may lie in it. */
const project = resolve(import.meta.dirname, "../../..");

/** Holds a made export to its rules; throws InputError. */
export type Check = (folder: string, places: Places) => Promise<void>;
/** The database is loaded where an export is made, and for nothing else. */
const byAggregate: Check = async (...made) => (await import("./check-export.ts")).checkExport(...made);

/**
 * Makes or completes a study export from files of laboratories, by what a map says of them; tells `say` what it chose.
 * Throws InputError with every problem when the input is wrong, or when `check` finds the export so; then nothing is written.
 */
export async function ingest(order: Order, say: (line: string) => void, check: Check = byAggregate): Promise<void> {
  const shelf = new Shelf();
  try {
    await joinAndWrite(order, say, check, shelf);
  } finally {
    shelf.close();
  }
}

async function joinAndWrite(order: Order, say: (line: string) => void, check: Check, shelf: Shelf): Promise<void> {
  const choices = await readChoices(order.map, [order.out, project, ...order.paths]);
  const { map } = choices;
  const read = await readFiles(order.paths, shelf, {
    dateOrder: map.date_order,
    isGene: choices.names.knows,
  });
  if (read.refused.length > 0 && order.reject === undefined)
    throw new InputError(read.refused.map(({ file, problem }) => toldOf(file, problem)));
  for (const file of read.files)
    if (file.reading.refused === 0)
      for (const problem of file.reading.problems) say(`warning: ${toldOf(file, problem)}`);

  const controls = map.controls.map((control) => new RegExp(control));
  const all = joinSpecimens(read.files, choices.identify, controls, choices.supplied.samples);
  const known = new Set(choices.supplied.patients.map((row) => row("patient_id")));
  const joined = { ...all, specimens: all.specimens.filter(({ patient }) => known.has(patient)) };
  const { specimens } = joined;
  const traces = tieTraces(map.origin === "trace" ? read.files : [], specimens);
  const besides = tieBesides(read.files, specimens);
  const genes = approve(specimens, besides.of, choices.names, map.genes);
  const problems = [...joined.problems, ...traces.problems, ...besides.problems, ...genes.problems];
  if (problems.length > 0) throw new InputError(problems);
  const groups = tumourGroups(
    choices.supplied.patients,
    specimens,
    map.tumour_groups,
    choices.oncotree,
    map.ids === "inpred",
  );
  const withoutFile = [...choices.supplied.samples.keys()].filter((id) => !all.ids.has(id)).length;
  if (withoutFile > 0)
    say(
      `warning: ${withoutFile} rows of the table of samples left out: no file bears their id, and they state no outcome`,
    );
  const stray = joined.keptOut[notFitting] ?? 0;
  if (stray > 0) say(`warning: ${stray} specimens left out: ${notFitting}`);
  if (map.origin === "none")
    say("origin: none: germline calls are not told from somatic ones; every origin is unknown");

  const origin: OriginChoice = {
    choice: map.origin,
    parts: map.origin === "tsoppi" ? tsoppiParts(read.files, specimens) : traces.parts,
  };
  const untold = withoutOrigin(specimens, origin).length;
  if (untold > 0)
    say(
      `warning: origin: ${map.origin}: ${untold} specimens with small variants have no such file; their calls are of unknown origin, but for those that are germline in the patient's other specimen`,
    );

  const runs = joined.contaminated.map(({ run, findings }) => ({
    run: run === null ? null : choices.pseudonyms.run(run),
    findings,
  }));
  for (const { run, findings } of runs)
    say(`warning: ${findings} findings in a no-template control of run ${run ?? "(not named)"}`);
  const splitCalls = countSplitCalls(specimens);
  if (splitCalls > 0)
    say(
      `warning: ${splitCalls} calls of several bases stand as single changes in the patient's other specimen; they are not merged`,
    );

  const written = specimens.flatMap((specimen) => [
    ...(specimen.output?.sample.rows.fusions ?? []),
    ...besides.of(specimen).fusions,
  ]);
  const fusionNamed = fusionNames(written, map.fusions, genes.of);
  const findings = findingsBy(specimens, {
    originOf: originBy(origin),
    isHaematopoiesis: haematopoiesisBy(choices.haematopoiesis),
    besideOf: besides.of,
    approved: genes.of,
    fusionNamed,
    tierOf: tiersBy(choices.tiers, choices.names, (patient) => groups.get(patient) ?? ""),
  });
  const counts: Record<string, number> = {};
  const told = new Map<string, Findings["counts"]>();
  const counting = (specimen: JoinedSpecimen): Findings => {
    const found = findings(specimen);
    told.set(specimen.id, found.counts);
    return found;
  };
  const fill = (put: PutRow): void => {
    const counted: PutRow = (table, row) => {
      counts[table] = (counts[table] ?? 0) + 1;
      put(table, row);
    };
    exportRows(specimens, counting, besides.of, groups, read.files, choices.supplied, map, choices.pseudonyms, counted);
    boardRows(choices.supplied, { approved: genes.of, fusionNamed }, choices.pseudonyms, counted);
  };
  const from = (): object => provenance(read.files, choices, joined, untold, summed(told.values()));
  await writeExport(order.out, choices.study, from, choices.declared, fill, {
    check: (folder) => check(folder, placesOf(specimens, choices)),
    dryRun: order.dryRun,
  });
  if (!order.dryRun && order.reject !== undefined) writeFileSync(order.reject, rejectFile(read.refused));
  if (order.report === undefined) return;
  const strangers = all.specimens.filter(({ patient }) => !known.has(patient)).map(({ patient }) => patient);
  const have = new Set(specimens.map(({ patient }) => patient));
  const patients = {
    withoutRow: new Set(strangers).size,
    withoutSpecimen: [...known].filter((patient) => !have.has(patient)).length,
    withoutFile,
    ofBoard:
      ofKnownPatients(choices.supplied.decisions, choices.supplied.patients).others +
      ofKnownPatients(choices.supplied.reviews, choices.supplied.patients).others,
  };
  const account = report({
    read,
    map,
    joined,
    runs,
    splitCalls,
    withoutOrigin: untold,
    traces,
    findings: summed(told.values()),
    rows: counts,
    genes,
    dated: choices.dated,
    besides,
    registry: choices.registry,
    tables: choices.tables,
    named: choices.named,
    patients,
  });
  writeFileSync(order.report, `${JSON.stringify(account, null, 1)}\n`);
}

/** Where each patient and sample came from, by pseudonym: a line of the study's own tables, else a file. */
function placesOf(specimens: readonly JoinedSpecimen[], { supplied, pseudonyms }: Choices): Places {
  const places = new Map<string, string>();
  for (const row of supplied.patients) places.set(pseudonyms.patient(row("patient_id")), row.place);
  for (const { id, ids, output, metrics, sheets } of specimens) {
    const row = [...ids].map((one) => supplied.samples.get(one)).find((found) => found !== undefined);
    const file = [output, ...metrics, ...sheets].find((part) => part !== undefined)?.file;
    const from = [row?.place, file === undefined ? undefined : label(file)];
    places.set(pseudonyms.sample(id), from.filter((text) => text !== undefined).join(", "));
  }
  return places;
}
