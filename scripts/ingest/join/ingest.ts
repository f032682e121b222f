import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError } from "../../aggregate/problem.ts";
import { approve } from "./approve.ts";
import { tieBesides } from "./beside.ts";
import { boardRows, ofKnownPatients } from "./board-rows.ts";
import type { Places } from "./check-export.ts";
import { type Choices, readChoices } from "./choices.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { exportRows, type PutRow } from "./export-rows.ts";
import { label } from "./files.ts";
import { type Findings, findingsBy } from "./findings.ts";
import { fusionNames } from "./fusion-names.ts";
import { haematopoiesisBy } from "./haematopoiesis.ts";
import { countSplitCalls } from "./mnv.ts";
import { type OriginChoice, originBy, tsoppiParts, withoutOrigin } from "./origins.ts";
import { provenance, summed } from "./provenance.ts";
import { readFiles, told as toldOf } from "./read-files.ts";
import { forgetRecent, mostCalls } from "./recent.ts";
import { rejectFile } from "./reject-file.ts";
import { report } from "./report.ts";
import { Shelf } from "./shelf.ts";
import { type JoinedSpecimen, joinSpecimens } from "./specimens.ts";
import { tiersBy } from "./tiers.ts";
import { tieTraces } from "./traces.ts";
import { tumourGroups } from "./tumour-groups.ts";
import { warnings } from "./warnings.ts";
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
  checkPlaces(order);
  const choices = await readChoices(order.map, [order.out, project, ...order.paths]);
  const { map } = choices;
  const read = await readFiles(order.paths, shelf, {
    dateOrder: map.date_order,
    isGene: choices.names.knows,
  });
  if (read.files.length === 0)
    throw new InputError([`(all files): nothing was read: ${read.unknown[0]?.why ?? "the folder is empty"}`]);
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
  const origin: OriginChoice = {
    choice: map.origin,
    parts: map.origin === "tsoppi" ? tsoppiParts(read.files, specimens) : traces.parts,
  };
  const untold = withoutOrigin(specimens, origin).length;
  const withoutFile = [...choices.supplied.samples.keys()].filter((id) => !all.ids.has(id)).length;
  const strangers = all.specimens.filter(({ patient }) => !known.has(patient)).map(({ patient }) => patient);
  const runs = joined.contaminated.map(({ run, findings }) => ({
    run: run === null ? null : choices.pseudonyms.run(run),
    findings,
  }));
  const splitCalls = countSplitCalls(specimens);
  const told = { withoutFile, strangers: strangers.length, withoutOrigin: untold, runs, splitCalls };
  for (const line of warnings({ unknown: read.unknown, joined, origin: map.origin, ...told })) say(line);

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
  const findingCounts = new Map<string, Findings["counts"]>();
  const counting = (specimen: JoinedSpecimen): Findings => {
    const found = findings(specimen);
    findingCounts.set(specimen.id, found.counts);
    // What so large a specimen was read from would lie about until the heap is full.
    if (found.rows.length > mostCalls) collectGarbage();
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
  const from = (): object => provenance(read.files, choices, joined, untold, summed(findingCounts.values()));
  const account = (): string => {
    const have = new Set(specimens.map(({ patient }) => patient));
    const patients = {
      withoutRow: new Set(strangers).size,
      withoutSpecimen: [...known].filter((patient) => !have.has(patient)).length,
      withoutFile,
      ofBoard:
        ofKnownPatients(choices.supplied.decisions, choices.supplied.patients).others +
        ofKnownPatients(choices.supplied.reviews, choices.supplied.patients).others,
    };
    const made = { findings: summed(findingCounts.values()), rows: counts, patients };
    const parts = { read, map, joined, runs, splitCalls, withoutOrigin: untold, traces, genes, besides, ...made };
    const { dated, registry, tables, named } = choices;
    return `${JSON.stringify(report({ ...parts, dated, registry, tables, named }), null, 1)}\n`;
  };
  await writeExport(order.out, choices.study, from, choices.declared, fill, {
    // What is written beside the export comes first: where that fails, nothing is exchanged.
    check: async (folder) => {
      forgetRecent();
      await check(folder, placesOf(specimens, choices));
      if (!order.dryRun && order.reject !== undefined) writeFileSync(order.reject, rejectFile(read.refused));
      if (order.report !== undefined) writeFileSync(order.report, account());
    },
    dryRun: order.dryRun,
  });
}

/** Throws InputError for a place where nothing can be written, before anything is read. */
function checkPlaces({ out, report: account, reject }: Order): void {
  const stat = (path: string) => statSync(path, { throwIfNoEntry: false });
  const beside = [account, reject].filter((path) => path !== undefined);
  const problems = [
    ...(stat(out)?.isDirectory() === false ? [`${out}: must be a folder, and is a file`] : []),
    ...beside.flatMap((path) => (stat(path)?.isDirectory() ? [`${path}: must be a file, and is a folder`] : [])),
    ...[out, ...beside].flatMap((path) =>
      stat(dirname(resolve(path)))?.isDirectory() ? [] : [`${path}: must lie in a folder that is there`],
    ),
  ];
  if (problems.length > 0) throw new InputError(problems);
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
