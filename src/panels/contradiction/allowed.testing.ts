import type { Study } from "../../cubes/study.ts";
import type { Said } from "./said.testing.ts";
import { plainNumbers } from "./told.testing.ts";

/** Words around a number that no cell holds, each with why it may stand there all the same. */
const kinds: readonly { readonly why: string; readonly words: RegExp }[] = [
  {
    why: "the rule of 25, the same everywhere",
    words: /(?:at least|fewer than|under|have|has|minst|har|færre enn) 25(?= \p{L})/gu,
  },
  {
    why: "months that limits and forecasts need",
    words:
      /(?:at least|need|minst|krever|trenger) [36](?= (?:months|quarters|complete|måneder|kvartaler|hele|without|uten|that|som)|\.)|(?:last|siste) 3 (?:complete|hele) (?:months|måneden?e?)|the last 6 months|de siste (?:6|seks) månedene/g,
  },
  { why: "the weeks that a treatment has to start in", words: /\b8 (?:weeks|uker)\b/g },
  { why: "the TMB limit that a label names", words: /(?:[Aa]t least|[Mm]inst) 10 (?:mutations|mutasjoner)/g },
  { why: "libraries on a full run, a size of the instrument", words: /(?:full|fulle) \(8\b/g },
  {
    why: "quantiles that a column is named by",
    words: /\b90 %(?= (?:up|take|wait|are|tar|bruker|venter|opptil|er|within|innen|of|av))/g,
  },
  { why: "where the search for further sites ends", words: /(?:Not even|Ikke engang|Selv ikke) 60\b/g },
  { why: "a band of allele or ctDNA fraction", words: /(?:under|below|over|above) 1 %|5 % (?:or more|eller mer)/g },
  {
    why: "rules of control charts",
    words: /\b(?:8 in a row|8 på rad|[26] (?:of|av) 3 (?:near|nær)|6 (?:rising|falling|stigende|synkende))/g,
  },
];

/** A text in plain numbers without what is allowed by kind, or because a column of the table is named by it (day 28: share_by_day_28); places are kept. */
export function withoutAllowed(told: string, { lang, table }: Said): string {
  const days = new Set(table.columns.flatMap(({ name }) => [...name.matchAll(/_day_(\d+)/g)].map(([, day]) => day)));
  const named = [...days].map((day) => new RegExp(`\\b(?:day|dag) ${day}\\b`, "g"));
  return [...kinds.map(({ words }) => words), ...named].reduce(
    (left, words) => left.replace(words, (whole) => "\u00b7".repeat(whole.length)),
    plainNumbers(told, lang),
  );
}

/** Numbers that stand in study.json, shares in per cent too. */
export function ofStudy(study: Study): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (value: unknown): void => {
    if (typeof value === "number") {
      found.add(value);
      if (value <= 1) found.add(Math.round(value * 1000) / 10);
    } else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) walk(inner);
  };
  // A plan's numbers must stand in the table of who tells them.
  walk({ ...study, plan: [] });
  return found;
}

/** Months and days that stand in study.json, or that the release is named by. */
export const datesOfStudy = (study: Study, ...more: readonly string[]): readonly string[] =>
  [JSON.stringify(study), ...more].flatMap((text) => [...text.matchAll(/\d{4}-\d{2}(?:-\d{2})?/g)].map(([iso]) => iso));

/** Numbers of one figure that its table does not hold, each with why it is told all the same, and whose table holds it then. */
const untabled: readonly {
  readonly panel: RegExp;
  readonly words: RegExp;
  readonly heldBy?: string;
  readonly why: string;
}[] = [];

/** The exception that a number at a place of a text is; undefined where it needs a cell. */
export const exceptionAt = (panel: string, text: string, from: number) =>
  untabled.find(
    ({ panel: ids, words }) =>
      ids.test(panel) &&
      [...text.matchAll(new RegExp(words, "g"))].some(
        ({ index, 0: told }) => index <= from && from < index + told.length,
      ),
  );
