import { dictionary, float64, tableFromArrays, tableToIPC, utf8 } from "@uwdata/flechette";
import { type Cell, calendarDay, type Table } from "../define/table.ts";
import type { Manifest } from "../engine/manifest.ts";
import { type Filters, formatFilters } from "../state/filters.ts";
import { sideA, sideB, versusOf } from "../state/versus.ts";
import type { Mark } from "./audience.ts";
import { csvOf, norwegianCsv, plainCsv } from "./csv.ts";
import type { NumbersKind } from "./download-names.ts";

export type DownloadMeta = {
  readonly panel: string;
  readonly title: string;
  readonly manifest: Manifest;
  readonly filters: Filters;
  /** That the numbers are older than announced, in words; null where they are not, or nobody can know. */
  readonly older: string | null;
  /** That it is for leadership alone; null where everyone may see it. */
  readonly mark: Mark | null;
};

/** What a file that people read says of when its next numbers are due; empty where nothing is announced, or not known. */
const age = ({ manifest, older }: DownloadMeta) => ({
  next_update: manifest.study.next_update,
  older_than_announced: older,
});

/** Which choice A is, and which B, as an address writes them, where two are held against each other. */
function sidesOf({ manifest, filters }: DownloadMeta): Readonly<Record<string, string>> {
  const versus = versusOf(filters);
  if (versus === null) return {};
  const [a, b] = [sideA(filters), sideB(filters)].map((side) => formatFilters(side).replace("?", ""));
  const told = (release: string, side = ""): string => [`release=${release}`, side].filter(Boolean).join("&");
  return {
    a_is: told(manifest.release, a),
    b_is: told(versus.key === "release" ? versus.value : manifest.release, b),
  };
}

/** Columns that say, in every row, where it comes from: a row cut out of the file still says that it is simulated. */
const provenance = (meta: DownloadMeta) => {
  const { manifest, filters, mark } = meta;
  return {
    release: manifest.release,
    simulated: manifest.study.simulated ? "yes" : "no",
    filters: formatFilters(filters).replace("?", ""),
    ...(manifest.rounding ? { rounded: `counts are multiples of ${manifest.rounding.base}` } : {}),
    ...mark,
    ...sidesOf(meta),
  };
};

/** Names of the columns that a file of numbers adds to those of its rows. */
export const addedNames = (meta: DownloadMeta): readonly string[] => Object.keys({ ...provenance(meta), ...age(meta) });
type Cells = readonly (readonly [name: string, cells: readonly Cell[]])[];

/** The columns of a CSV file: those of the figure, then what each row says of where it comes from. */
function csvColumns({ columns, rows }: Table, meta: DownloadMeta): Cells {
  const own = columns.map(({ name }) => [name, rows.map((row) => row[name] ?? null)] as const);
  const added = Object.entries({ ...provenance(meta), ...age(meta) });
  return [...own, ...added.map(([name, value]) => [name, rows.map(() => value)] as const)];
}

/** What a program has to know of a column of a CSV file, as Table Schema 1 says it. */
export type Field = {
  readonly name: string;
  readonly type: "string" | "number" | "yearmonth" | "date";
  readonly unit?: string;
};

/** The columns of a figure's CSV file, described. */
export const csvFields = (table: Table, meta: DownloadMeta): readonly Field[] =>
  csvColumns({ ...table, rows: [] }, meta).map(([name]) => {
    const own = table.columns.find((column) => column.name === name);
    if (!own) return { name, type: name === "next_update" ? "date" : "string" };
    if (own.unit === calendarDay) return { name, type: "date" };
    if (own.kind === "month") return { name, type: "yearmonth" };
    if (["code", "text", "status"].includes(own.kind)) return { name, type: "string" };
    return { name, type: "number", unit: own.unit };
  });

/** The numbers of a figure as a file: unrounded, codes as they are (in CSV no formula, see `tamed`), empty cells for what has no value. */
export function numbersFile(kind: NumbersKind, table: Table, meta: DownloadMeta): string | Uint8Array<ArrayBuffer> {
  const { columns, rows } = table;
  const origin = provenance(meta);
  if (kind === "json") {
    const { study, release } = meta.manifest;
    const head = {
      panel: meta.panel,
      title: meta.title,
      study: study.name,
      release,
      data_cut: study.data_cut,
      ...age(meta),
      simulated: study.simulated,
      filters: origin.filters,
      ...sidesOf(meta),
      ...(meta.manifest.rounding ? { rounding: meta.manifest.rounding } : {}),
      ...meta.mark,
      licence: study.simulated && meta.mark === null ? "CC BY 4.0" : null,
    };
    const listed = columns.map(({ name, unit }) => ({ name, unit }));
    const kept = rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
    return `${JSON.stringify({ ...head, columns: listed, rows: kept }, null, 2)}\n`;
  }
  if (kind !== "arrow") return csvOf(csvColumns(table, meta), kind === "csv" ? plainCsv : norwegianCsv);
  const own = columns.map(({ name }): [string, Cell[]] => [name, rows.map((row) => row[name] ?? null)]);
  const added = Object.entries(origin).map(([name, value]): [string, Cell[]] => [name, rows.map(() => value)]);
  const textual = (name: string) =>
    name in origin || columns.some((c) => c.name === name && ["code", "text", "month", "status"].includes(c.kind));
  const types = Object.fromEntries(
    [...own, ...added].map(([name]) => [name, textual(name) ? dictionary(utf8()) : float64()]),
  );
  const bytes = tableToIPC(tableFromArrays([...own, ...added], { types }), { format: "stream" });
  if (!bytes) throw new TypeError(`${meta.panel}: could not be written as Arrow`);
  return new Uint8Array(bytes);
}

/** File name of a download: panel, release, that it is simulated, and that it is for leadership. */
export const downloadName = ({ panel, manifest, filters, mark }: DownloadMeta, kind: string): string => {
  const filter = formatFilters(filters)
    .replace("?", "_")
    .replaceAll(/[^\w.-]+/g, "-");
  const kept = `${manifest.study.simulated ? "_simulated" : ""}${mark ? "_leadership" : ""}`;
  return `${panel}_${manifest.release}${kept}${filter}.${kind}`;
};
