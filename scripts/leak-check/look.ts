import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { cubes } from "../../src/cubes/index.ts";
import type { Allowed } from "./allowed.ts";
import { type DaysAllowed, daysIn, plain, whyIdentifying } from "./forms.ts";
import { type Opened, openFile } from "./open-file.ts";
import type { OwnIds } from "./own-ids.ts";

/** A column or a value that must not leave the hospital. */
export type Leak = { readonly file: string; readonly column: string; readonly value: string; readonly why: string };

/** `file: column: value: why` */
export const formatLeak = ({ file, column, value, why }: Leak): string =>
  `${file}: ${column}: ${JSON.stringify(value)}: ${why}`;

const identifierColumns =
  /^(patient|sample|record|subject|person|participant|specimen|run|study)[_ ]?(id|no|nr|number|name)$|^(mrn|fnr|dnr|ssn|npr|pid|dob|fodselsnummer|fødselsnummer|personnummer|birth[_ ]?(date|day)|date[_ ]of[_ ]birth|first[_ ]?name|last[_ ]?name|surname|initials|address|phone|e-?mail)$/i;
/** Whether a column, or a key, is named as one of identifiers. */
export const isIdentifierColumn = (name: string): boolean => identifierColumns.test(name.trim());

const cubeNames = new Map(cubes.map((cube) => [`${cube.name}.csv`, cube]));
/** Columns in which only numbers or codes of a closed list stand, as their cube says: nothing of them can identify anybody. */
export const isListed = (file: string, column: string): boolean => {
  const contract = cubeNames.get(basename(file))?.columns.find(({ name }) => name === column);
  return contract !== undefined && (contract.type !== "string" || contract.codes !== undefined);
};

type Days = Exclude<DaysAllowed, "any">;

export type Look = {
  readonly leaks: readonly Leak[];
  /** Entries of the list of what may stand that nothing called for. */
  readonly needless: readonly Allowed[];
  readonly files: number;
  /** Files that only a receiver of them can open. */
  readonly sealed: number;
};

/**
 * Looks through every file below a folder, its name and what it holds, compressed or not, for what identifies a person or
 * a sample: the forms of forms.ts, columns and keys named as identifiers, the export's own identifiers where they are given, and
 * tables without a number. Sound for what it names; what has none of these forms it cannot know.
 */
export function lookThrough(folder: string, allowed: readonly Allowed[] = [], isOwn: OwnIds = () => undefined): Look {
  const files = filesBelow(folder).map((path) => {
    const file = relative(folder, path);
    return { file, opened: openFile(file, readFileSync(path), plainTwin(path)) };
  });
  const days = ownDays(files);
  const found = files.flatMap(({ file, opened }) => leaksIn(file, opened, days, isOwn));
  const lets = (entry: Allowed, { file, value }: Leak): boolean =>
    entry.value === value && (entry.file === undefined || entry.file === file);
  return {
    leaks: found.filter((leak) => !allowed.some((entry) => lets(entry, leak))),
    needless: allowed.filter((entry) => !found.some((leak) => lets(entry, leak))),
    files: files.length,
    sealed: files.filter(({ opened }) => opened.holds === "sealed").length,
  };
}

/** What a compressed file should be when it is unpacked: the file of its name without the ending, where that is there. */
function plainTwin(path: string): Buffer | undefined {
  const plain = path.replace(/\.(gz|br)$/i, "");
  return plain !== path && existsSync(plain) ? readFileSync(plain) : undefined;
}

/** Every file below a folder, in the order of their names. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** Keys of study.json and of a release that hold days of the study, not of a person. */
const dayKeys = new Set([
  "data_cut",
  "opened",
  "approved_on",
  "on",
  "until",
  "next_update",
  "release",
  "version",
  "previous",
  "date",
  "made_on",
  "expires_on",
]);

/** The days that are the study's own: what these files say under keys that hold such days. */
function ownDays(files: readonly { readonly opened: Opened }[]): Days {
  const own = new Set<string>();
  const cuts: string[] = [];
  const take = (key: string, text: string): void => {
    if (!dayKeys.has(key)) return;
    for (const day of daysIn(text)) own.add(day);
    if (key === "data_cut") cuts.push(text);
  };
  for (const { opened } of files)
    if (opened.holds === "json") eachText(opened.value, "", take);
    else if (opened.holds === "table")
      for (const name of new Set(opened.columns.get("release"))) take("release", String(name));
  return { own, cut: cuts.sort().at(-1) ?? null };
}

function eachText(value: unknown, key: string, take: (key: string, text: string) => void): void {
  if (typeof value === "string" || typeof value === "number") take(key, String(value));
  else if (Array.isArray(value)) for (const each of value) eachText(each, key, take);
  else if (value !== null && typeof value === "object")
    for (const [name, each] of Object.entries(value)) eachText(each, name, take);
}

function leaksIn(file: string, opened: Opened, days: Days, isOwn: OwnIds): readonly Leak[] {
  const name = told(file, "(name)", basename(file), days, isOwn);
  switch (opened.holds) {
    case "table":
      return [...name, ...inTable(file, opened.columns, days, isOwn)];
    case "json":
      return [...name, ...inJson(file, opened.value, days, isOwn)];
    case "text":
      return [...name, ...inText(file, opened.text, days, isOwn)];
    case "unknown":
      return [...name, { file, column: "(whole file)", value: basename(file), why: opened.why }];
    default:
      return name;
  }
}

function told(file: string, column: string, value: string, days: Days, isOwn: OwnIds): readonly Leak[] {
  const own = isOwn(value);
  const why = own === undefined ? whyIdentifying(value, days) : "an identifier of the export";
  return why === undefined ? [] : [{ file, column, value: own ?? value, why }];
}

/** Columns that every file of a figure has beside its own, of which none may have a number yet. */
const figureColumns = ["status", "release", "simulated", "filters"];
const isOfFigure = (columns: ReadonlyMap<string, readonly unknown[]>): boolean =>
  figureColumns.every((name) => columns.has(name));

function inTable(
  file: string,
  columns: ReadonlyMap<string, readonly unknown[]>,
  days: Days,
  isOwn: OwnIds,
): readonly Leak[] {
  const leaks: Leak[] = [...columns.keys()]
    .filter(isIdentifierColumn)
    .map((column) => ({ file, column, value: column, why: "a column of identifiers" }));
  const cells = [...columns].map(([column, values]) => ({
    column,
    values: [...new Set(values)].filter((value) => value !== null && value !== undefined && value !== "").map(String),
  }));
  const isNumber = (text: string): boolean => /^-?[\d\s.,]+(e-?\d+)?$/i.test(text);
  const rows = [...columns.values()][0]?.length ?? 0;
  if (
    rows > 0 &&
    !cubeNames.has(basename(file)) &&
    !isOfFigure(columns) &&
    !cells.some(({ values }) => values.length > 0 && values.every(isNumber))
  )
    leaks.push({
      file,
      column: "(all)",
      value: [...columns.keys()].join(","),
      why: "no column of numbers: its rows may be persons",
    });
  for (const { column, values } of cells) {
    leaks.push(...told(file, "(head)", column, days, isOwn));
    if (isListed(file, column)) continue;
    for (const value of values) leaks.push(...told(file, column, value, days, isOwn));
  }
  return leaks;
}

function inJson(file: string, value: unknown, days: Days, isOwn: OwnIds): readonly Leak[] {
  const leaks: Leak[] = [];
  const seen = new Set<string>();
  eachText(value, "", (key, text) => {
    const cell = `${key}\n${text}`;
    if (seen.has(cell)) return;
    seen.add(cell);
    leaks.push(...told(file, key || "(text)", text, days, isOwn));
  });
  for (const key of keysOf(value))
    if (isIdentifierColumn(key)) leaks.push({ file, column: key, value: key, why: "a key of identifiers" });
  return leaks;
}

function keysOf(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const each of value) keysOf(each, found);
  else if (value !== null && typeof value === "object")
    for (const [name, each] of Object.entries(value)) keysOf(each, found.add(name));
  return found;
}

/** Lines, cut at tags and quotes: what is told is then short enough to be found again. */
function inText(file: string, text: string, days: Days, isOwn: OwnIds): readonly Leak[] {
  const seen = new Set<string>();
  return plain(text)
    .split(/[<>\n\r"`]|&quot;/)
    .flatMap((piece) => {
      const value = piece.trim();
      if (value === "" || seen.has(value)) return [];
      seen.add(value);
      return told(file, "(text)", value, days, isOwn).map((leak) => ({ ...leak, value: leak.value.slice(0, 200) }));
    });
}
