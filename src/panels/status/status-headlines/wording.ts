import type { Reason } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Counts, Standing } from "../../../say/inclusion.ts";
import type { Share } from "../../../stats/share.ts";
import type { Format } from "../../../words/format.ts";
import type { Said } from "./facts.ts";
import type { Change, Delay, Difference, Result } from "./parts.ts";

/** The words of one small chart: its heading, its readings, and what it says when there is nothing to draw. */
export type StatusWords = PanelWords<Said> & {
  readonly inclusion: {
    readonly heading: (counts: Counts) => string;
    readonly patients: (n: number) => string;
    /** Those that the bar does not show. */
    readonly other: (standing: Standing, f: Format) => string;
    readonly planned: (n: number, f: Format) => string;
  };
  readonly delay: {
    readonly heading: string;
    readonly and: string;
    readonly days: (n: number) => string;
    readonly notReached: string;
    readonly noSample: (f: Format) => string;
    /** What is asked, and how many: "Blood in 14 days", "81 % of 411". */
    readonly onTarget: (delay: Delay, f: Format) => readonly [label: string, value: string];
    readonly mark: (delay: Delay, f: Format) => string;
  };
  readonly findings: {
    readonly heading: string;
    readonly result: (result: Result) => string;
    readonly nothing: (reason: Reason, filtered: boolean, f: Format) => string;
    readonly mark: (result: Result, found: Share, f: Format) => string;
  };
  readonly change: {
    readonly heading: (change: Change | null, f: Format) => string;
    readonly consented: string;
    readonly paired: string;
    readonly first: string;
    readonly mark: (name: string, difference: Difference, f: Format) => string;
  };
  /** "of 500", behind a number. */
  readonly of: (n: number, f: Format) => string;
};

/** "+12", "−3" or "0". */
export const signed = (n: number, f: Format): string => `${n > 0 ? "+" : n < 0 ? "−" : ""}${f.count(Math.abs(n))}`;
