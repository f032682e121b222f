import type { Voice } from "../../../words/voice.ts";
import type { TotalModel } from "./model.ts";
import type { TotalWords } from "./wording.ts";

/** A target as the figure shows it; its day is null where days are working days, and where there is no target. */
export type ShownGoal = { readonly label: string; readonly reading: string; readonly day: number | null };

/** Each target once: alike for both specimens, or each its own; or words that there is none. */
export function goalsOf({ shown }: TotalModel, words: TotalWords, { f }: Voice): readonly ShownGoal[] {
  const all = shown.flatMap(({ specimen, goals }) => goals.map((goal) => ({ specimen, goal })));
  const [first] = all;
  if (first === undefined) return [{ label: words.noTarget, reading: "", day: null }];
  const day = (days: number): number | null => (f.working ? null : days);
  const different = new Set(all.map(({ goal: { target } }) => `${target.days} ${target.share}`)).size;
  if (different === 1 && shown.every(({ goals }) => goals.length === 1))
    return [
      {
        label: words.target(null, first.goal, f),
        reading: all.map(({ specimen, goal }) => words.targetMark(specimen, goal, f)).join("; "),
        day: day(first.goal.target.days),
      },
    ];
  return all.map(({ specimen, goal }) => ({
    label: words.target(specimen, goal, f),
    reading: words.targetMark(specimen, goal, f),
    day: day(goal.target.days),
  }));
}
