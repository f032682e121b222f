import type { Study } from "../cubes/study.ts";
import type { Table, TableColumn } from "../define/table.ts";
import { escapeText } from "../marks/svg.ts";

// A program that translates the page would make a verb of MET, a set of KIT and a floor of a hospital's code.

/** Whether a column holds names that are the same in every language: genes, sites, laboratories. */
const holdsNames = ({ name, codes }: TableColumn): boolean => name === "gene" || codes === "site" || codes === "node";

/** Whether a cell shows a name, or a code as it is, rather than words of the page's language. */
export const isUntranslated = (column: TableColumn, value: unknown, shown: string): boolean =>
  typeof value === "string" && (holdsNames(column) || (shown === value && !["month", "status"].includes(column.kind)));

/** Marks names in markup, so that a program that translates the page leaves them; the text stays the same. */
export type Untranslated = {
  /** Lines of text of a figure that are a name, whole or cut short. */
  readonly inFigure: (markup: string) => string;
  /** Names within a sentence. */
  readonly inSentence: (markup: string) => string;
};

const isWhole = (markup: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(`${markup.charAt(start - 1)}${markup.charAt(end)}`);
const special = /[.*+?^${}()|[\]\\]/g;

/** Marks some names, given as text. One of a single letter is marked where it stands alone, not within a sentence. */
export function untranslated(names: Iterable<string>): Untranslated {
  const known = new Set([...names].map(escapeText));
  known.delete("");
  const isCut = (line: string): boolean =>
    line.endsWith("…") && [...known].some((name) => name.startsWith(line.slice(0, -1)));
  const long = [...known].filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  const any = new RegExp(long.map((name) => name.replaceAll(special, "\\$&")).join("|") || "(?!)", "g");
  const mark = (text: string): string =>
    text.replaceAll(any, (name, at: number) =>
      isWhole(text, at, at + name.length) ? `<span translate="no">${name}</span>` : name,
    );
  return {
    inFigure: (markup) =>
      markup.replaceAll(/<text\b([^>]*)>([^<]+)(?=<\/text>)/g, (whole, attributes: string, line: string) =>
        known.has(line) || isCut(line) ? `<text${attributes} translate="no">${line}` : whole,
      ),
    inSentence: (markup) => markup.replaceAll(/(^|>)([^<]+)/g, (_, end: string, text: string) => `${end}${mark(text)}`),
  };
}

/** Marks the study's sites and laboratories, and the genes of a table. */
export function untranslatedOf({ sites, short_name }: Study, { columns, rows }: Table): Untranslated {
  const places = sites.flatMap(({ code, name, node }) => [code, name, node]);
  const genes = columns.some(({ name }) => name === "gene") ? rows.map(({ gene }) => String(gene ?? "")) : [];
  return untranslated([short_name, ...places, ...genes]);
}
