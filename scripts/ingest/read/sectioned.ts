import type { TextRecord } from "../text/records.ts";
import type { Account } from "./account.ts";
import { isMissing } from "./cells.ts";
import type { Reading } from "./reading.ts";
import { withoutTail } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** How one section is read. A section with `header` is a table: its first line goes there, and is no row. */
export type Section = {
  /** Two sections of one key are one too many; the second is refused. */
  readonly key: string;
  readonly header?: (record: TextRecord) => void;
  readonly row: (record: TextRecord) => Verdict;
  /** True for a lone text that is a row here; any other after a blank line is free text. */
  readonly owns?: (text: string) => boolean;
};

type Open = {
  readonly section: Section;
  readonly account: Account;
  headed: boolean;
  empty: boolean;
  readonly again: boolean;
};

/**
 * Reads a file of `[Section]` blocks. Lines may be padded; blank lines may stand anywhere; a lone NA says that a section
 * is empty; lines before the first section and free lines between sections are accounted for by themselves.
 */
export class SectionedReader {
  readonly #reading: Reading;
  readonly #opener: (name: string) => Section;
  readonly #seen = new Set<string>();
  #open: Open | undefined;
  #title: Account | undefined;
  #free: Account | undefined;
  #afterBlank = false;

  constructor(reading: Reading, opener: (name: string) => Section) {
    this.#reading = reading;
    this.#opener = opener;
  }

  has(key: string): boolean {
    return this.#seen.has(key);
  }

  take(record: TextRecord): void {
    const cells = withoutTail(record.cells);
    const [first = ""] = cells;
    if (cells.length === 0) this.#afterBlank = true;
    else {
      const name = cells.length === 1 && record.fault === undefined ? /^\[(.+)\]$/.exec(first)?.[1]?.trim() : undefined;
      if (name === undefined) this.#line(record, cells);
      else this.#start(name);
      this.#afterBlank = false;
    }
  }

  #start(name: string): void {
    const section = this.#opener(name);
    this.#open = {
      section,
      account: this.#reading.open(name),
      headed: false,
      empty: false,
      again: this.#seen.has(section.key),
    };
    this.#seen.add(section.key);
  }

  #line(record: TextRecord, cells: readonly string[]): void {
    const open = this.#open;
    if (open === undefined) {
      this.#title ??= this.#reading.open("(before the first section)");
      this.#enter(this.#title, record, () => ({ out: "title" }));
    } else if (this.#isFree(open, cells)) {
      this.#free ??= this.#reading.open("(between sections)");
      this.#enter(this.#free, record, () => ({ out: "free text" }));
    } else if (open.section.header !== undefined && !open.headed && !isEmptyMark(cells)) {
      open.headed = true;
      if (record.fault === undefined) open.section.header(record);
      else this.#enter(open.account, record, () => "kept");
    } else if (isEmptyMark(cells) && open.account.rows === 0 && !open.empty) open.empty = true;
    else
      this.#enter(open.account, record, () => (isEmptyMark(cells) ? { out: "nothing but NA" } : judged(open, record)));
  }

  #enter(account: Account, { line, fault }: TextRecord, judge: () => Verdict): void {
    const verdict = fault === undefined ? verdictOf(judge) : { column: null, ...fault };
    this.#reading.enter(account, line, verdict);
  }

  #isFree({ section }: Open, cells: readonly string[]): boolean {
    const [text = ""] = cells;
    if (!this.#afterBlank || cells.length > 1 || !text.includes(" ")) return false;
    if (section.header !== undefined) return !looksLikeRow.test(text);
    return section.owns?.(text) === false;
  }
}

const judged = ({ section, again }: Open, record: TextRecord): Verdict =>
  again
    ? {
        column: null,
        found: "a row of a section that stands here again",
        rule: "a section once in a file; the first counts",
      }
    : section.row(record);

/** A row whose tabs became spaces is no free text. */
const looksLikeRow = /\bchr|\d{3}/i;

/** A row in which nothing stands but NA. */
const isEmptyMark = (cells: readonly string[]): boolean =>
  cells.every((cell) => isMissing(cell)) && cells.some((cell) => cell !== "");
