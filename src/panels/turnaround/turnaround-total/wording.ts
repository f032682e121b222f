import { type Specimen, specimens } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { wilsonOrNull } from "../../../stats/wilson.ts";
import type { Format } from "../../../words/format.ts";
import { dueWithin, type Followed, type TotalModel, type TotalRow } from "./stats.ts";

export type Target = Followed["targets"][number];

export type TotalWords = PanelWords<TotalModel> & {
  readonly axis: (f: Format) => string;
  readonly noSample: string;
  readonly noTarget: string;
  /** Why there is no curve; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: TotalModel, filtered: boolean, f: Format) => string;
  readonly reported: (row: TotalRow, f: Format) => string;
  readonly target: (specimen: Specimen | null, target: Target, f: Format) => string;
  readonly targetMark: (followed: Followed, target: Target, f: Format) => string;
  readonly medianMark: (followed: Followed, f: Format) => string;
  /** The curves at a day: every specimen of which that day is known. */
  readonly dayMark: (followed: readonly Followed[], day: number, f: Format) => string;
  /** What is not drawn because it lies beyond the axis; empty when nothing does. */
  readonly beyond: (followed: readonly Followed[], last: number, f: Format) => string;
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const drawable = (model: TotalModel): readonly Followed[] => model.followed.filter(({ curve }) => curve.n > 0);
export const missing = (model: TotalModel): Specimen[] =>
  specimens.filter((specimen) => model.followed.some(({ row }) => row.specimen === specimen && row.started === 0));
export const anyFew = (model: TotalModel): boolean => drawable(model).some(({ row }) => row.status === "too_few");

export const sumOf = (model: TotalModel, key: "started" | "pending" | "ended_without_report" | "unknown"): number =>
  model.followed.reduce((sum, { row }) => sum + (row[key] ?? 0), 0);

/** Share within a target with interval and n of N. */
export function targetShare(followed: Followed, target: Target, f: Format): string {
  const { on_target, due } = dueWithin(followed.calendar, target.days);
  return f.share(wilsonOrNull(on_target, due), on_target, due);
}

/** Puts what stands before the bracket in the specimen's colour. */
export function inColour(specimen: Specimen, text: string): Sentence {
  const [number = "", ...rest] = text.split(" (");
  return sentence`${strong(number, specimen)}${rest.map((part) => ` (${part}`)}`;
}

export const reportedBy = (completed: Followed["completed"], day: number): number =>
  completed.reduce((sum, { days, count }) => (days <= day ? sum + count : sum), 0);
