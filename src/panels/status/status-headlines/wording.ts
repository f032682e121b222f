import type { Reason } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Setting } from "../../../engine/setting.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Change, Delay, Findings, StatusModel } from "./stats.ts";

export type Result = "both" | "tissue_only" | "blood_only";

/** The words of one small chart: its heading, its readings, and what it says when there is nothing to draw. */
export type StatusWords = PanelWords<StatusModel> & {
  readonly inclusion: {
    readonly heading: (paired: boolean) => string;
    readonly ofTarget: (target: number, f: Format) => string;
    readonly patients: (n: number) => string;
    readonly other: (model: StatusModel["inclusion"], f: Format) => string;
    readonly planned: (n: number, f: Format) => string;
    readonly chance: (outlook: StatusModel["outlook"], f: Format) => string;
    readonly nothing: (reason: Reason, filtered: boolean, f: Format) => string;
    readonly mark: (model: StatusModel["inclusion"], f: Format) => string;
    readonly planMark: (model: StatusModel["inclusion"], f: Format) => string;
  };
  readonly delay: {
    readonly heading: string;
    readonly and: string;
    readonly days: (n: number) => string;
    readonly notReached: string;
    readonly noSample: string;
    /** What is asked, and how many: "Blood within 14 days", "77 %, 243 of 316". */
    readonly onTarget: (delay: Delay, f: Format) => readonly [label: string, value: string];
    readonly nothing: (model: StatusModel, filtered: boolean, f: Format) => string;
    readonly mark: (delay: Delay, f: Format) => string;
  };
  readonly findings: {
    readonly heading: string;
    readonly result: (result: Result) => string;
    readonly nothing: (findings: StatusModel["findings"], filtered: boolean, f: Format) => string;
    readonly mark: (result: Result, findings: Findings, f: Format) => string;
  };
  readonly change: {
    readonly heading: (change: Change | null, f: Format) => string;
    readonly consented: string;
    readonly paired: string;
    readonly first: string;
    readonly mark: (name: string, difference: Change["consented"], f: Format) => string;
  };
};

export const filtered = ({ filters }: Setting): boolean => !isDefault(filters);
/** Whether anything was found that can be split; else `findings.nothing` says why not. */
export const hasFindings = (findings: StatusModel["findings"]): findings is Findings =>
  typeof findings !== "string" && findings.trials > 0;
export const drawn = (model: StatusModel): readonly Delay[] => model.delays.filter(({ curve }) => curve.n > 0);

/** "+12", "−3" or "0". */
export const signed = (n: number, f: Format): string => `${n > 0 ? "+" : n < 0 ? "−" : ""}${f.count(Math.abs(n))}`;
