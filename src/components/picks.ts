import type { Manifest } from "../engine/manifest.ts";
import type { Figure } from "../marks/frame.ts";
import { choiceKeys } from "../state/filters.ts";

/**
 * What can be chosen in a figure: `month` sets the period, `mark` another filter; parted by a space. For styles and hints. Of rounded
 * counts nobody can choose a part of the study.
 */
export function picksOf({ picks }: Pick<Figure, "picks">, { rounding }: Pick<Manifest, "rounding">): string {
  const open = [...picks].filter((key) => !rounding || choiceKeys.some((known) => known === key));
  const [month, mark] = [open.includes("period"), open.some((key) => key !== "period")];
  return [month && "month", mark && "mark"].filter(Boolean).join(" ");
}
