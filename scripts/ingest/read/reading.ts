import type { IsGene } from "../genes/fusion-name.ts";
import { type Problem, Unreadable } from "../problem.ts";
import { ownText } from "../text/own-text.ts";
import { type Account, enter, openAccount } from "./account.ts";
import type { DateOrder } from "./dates.ts";
import { type Facts, noFacts, type Profile, type RowKind, type Rows, rowKinds } from "./sample.ts";
import type { Refusal, Verdict } from "./verdict.ts";

export type Lists = { readonly [K in RowKind]: Rows[K][] };
export type Sample = {
  readonly facts: Facts;
  readonly rows: Lists;
  /** Keys of calls that were read and kept out; a trace is proven by them too. */
  readonly seen: string[];
  /** What it was looked at for, where the file tells that of many samples. */
  readonly profiled: Set<Profile>;
  /** What the file says that it was not looked at for. */
  readonly unprofiled: Set<Profile>;
};

/** Rows after which they are taken out of memory, where they can be: each may keep the piece of the file alive that it was cut from. */
export const mostRowsBeforeRelief = 5_000;
const mostProblems = 100;
/** A study has fewer, and each takes memory. */
const mostSamples = 100_000;
const mostSections = 1_000;

export type ReadOptions = {
  readonly dateOrder?: DateOrder | undefined;
  readonly isGene?: IsGene | undefined;
  /** Takes all rows out of memory once there are many; without it all are held. */
  readonly relieve?: (samples: readonly Sample[]) => void;
};

/** Everything that one file says, filled by its reader: samples, the account of each section, what was not understood. */
export class Reading {
  version: string | null = null;
  kind: "tissue" | "ctDNA" | null = null;
  /** The genome build, where the file tells it. */
  genome: "GRCh37" | "GRCh38" | null = null;
  /** The time of day at which the file was made, as it stands there; the day is among the facts of its samples. */
  outputTime: string | null = null;
  readonly samples: Sample[] = [];
  readonly sections: Account[] = [];
  /** Rows of each kind over all samples, whether they are held or not. */
  readonly counts: Record<RowKind, number> = { small: 0, cnv: 0, fusions: 0, metrics: 0 };
  readonly unknown: string[] = [];
  readonly problems: Problem[] = [];
  /** True when the file could not be read to its end. */
  broken = false;
  /** What the study says of dates such as 07/02/2024; null: nothing. */
  readonly dateOrder: DateOrder | null;
  /** What the study's file of gene names knows. */
  readonly isGene: IsGene | undefined;
  readonly #relieve: ((samples: readonly Sample[]) => void) | undefined;
  readonly #told = new Map<Account, number>();
  readonly #noted = new Map<string | null, number>();
  #held = 0;

  constructor({ dateOrder, isGene, relieve }: ReadOptions = {}) {
    this.#relieve = relieve;
    this.isGene = isGene;
    this.dateOrder = dateOrder ?? null;
  }

  /** Throws Unreadable for more samples than a study has. */
  addSample(facts: Partial<Facts>): Sample {
    if (this.samples.length === mostSamples) throw tooMany("samples", mostSamples);
    const sample = {
      facts: { ...noFacts, ...facts },
      rows: { small: [], cnv: [], fusions: [], metrics: [] },
      seen: [],
      profiled: new Set<Profile>(),
      unprofiled: new Set<Profile>(),
    };
    this.samples.push(sample);
    return sample;
  }

  add<K extends RowKind>(sample: Sample, kind: K, row: Rows[K]): void {
    this.counts[kind] += 1;
    sample.rows[kind].push(row);
    this.#hold();
  }

  /** Enters the key of a call that was read and kept out. */
  saw(sample: Sample, key: string): void {
    sample.seen.push(key);
    this.#hold();
  }

  /** Throws Unreadable for more sections than any file has. */
  open(name: string): Account {
    if (this.sections.length === mostSections) throw tooMany("sections", mostSections);
    const account = openAccount(name);
    this.sections.push(account);
    return account;
  }

  /** Enters a row; a refusal is told too, the first hundred of a section one by one. */
  enter(account: Account, line: number, verdict: Verdict): void {
    enter(account, verdict);
    if (verdict !== "kept" && "rule" in verdict) this.#refuse(account, line, verdict);
  }

  /** A value that is missing for a reason, though its row is read; of one column the first hundred are told. */
  note(line: number | null, column: string | null, found: string, rule: string): void {
    const noted = (this.#noted.get(column) ?? 0) + 1;
    this.#noted.set(column, noted);
    if (noted <= mostProblems) this.problems.push({ line, column, found, rule });
    if (noted === mostProblems + 1)
      this.problems.push({
        line,
        column,
        found: "more such values from here on",
        rule: `the first ${mostProblems} of a column are told one by one`,
      });
  }

  /** A label or section that no table of labels knows. */
  notKnown(label: string): void {
    if (this.unknown.length < mostProblems && !this.unknown.includes(label)) this.unknown.push(ownText(label));
  }

  /** True when all of the file was read, no row was refused, and nothing is told of the file as a whole. */
  get isWhole(): boolean {
    return !this.broken && this.refused === 0 && this.problems.every(({ line }) => line !== null);
  }

  get refused(): number {
    return this.sections.reduce((sum, { refused }) => sum + refused, 0);
  }

  /** Forgets all that was read: for a file that must not be shown. */
  clear(): void {
    for (const list of [this.samples, this.sections, this.unknown, this.problems]) list.length = 0;
    for (const kind of rowKinds) this.counts[kind] = 0;
  }

  #hold(): void {
    this.#held += 1;
    if (this.#held <= mostRowsBeforeRelief || this.#relieve === undefined) return;
    this.#relieve(this.samples);
    this.#held = 0;
  }

  #refuse(account: Account, line: number, { column, found, rule }: Refusal): void {
    const told = (this.#told.get(account) ?? 0) + 1;
    this.#told.set(account, told);
    if (told <= mostProblems) this.problems.push({ line, column, found, rule });
    if (told === mostProblems + 1)
      this.problems.push({
        line,
        column: null,
        found: `more refused rows in ${account.name} from here on`,
        rule: `the first ${mostProblems} of a section are told one by one`,
      });
  }
}

const tooMany = (what: string, most: number): Unreadable =>
  new Unreadable({
    line: null,
    column: null,
    found: `more than ${most} ${what}`,
    rule: `at most ${most} ${what}: a file of one study has fewer; give the part of it that is the study's`,
  });
