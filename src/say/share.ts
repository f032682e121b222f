import { enough } from "../stats/few.ts";
import type { Share } from "../stats/share.ts";
import { type Format, roundedTo } from "../words/format.ts";

/** A share in two pieces: the number that stands out, and what stands in brackets behind it; empty when nothing does. */
export type ToldShare = { readonly number: string; readonly behind: string };

/** "82 %", or of rounded counts "about 82 %"; what is of 5 or fewer of them can be twice as much or nobody: "under 13 %". */
export function aboutPercent(share: number, trials: number, f: Format): string {
  if (!f.rounded) return f.percent(share);
  if (!isSmall(share, trials)) return (f.about === "" ? f.percent : f.nearPercent)(share);
  const events = share * trials;
  const most = Math.ceil((100 * (events + roundedTo)) / (trials - roundedTo)) / 100;
  return `under ${f.percent(Math.min(most, 1))}`;
}

/** Whether a share of rounded counts is of too few to be told as about so much. */
export const isSmall = (share: number, trials: number): boolean =>
  Math.round(share * trials) <= roundedTo && trials > 2 * roundedTo;

/** "82 %" and "95 % interval 78 to 86, 310 of 378 patients"; fewer than 25 have no percentage: "9 of 12 patients". */
export function toldShare({ events, trials, estimate }: Share, unit: string, f: Format): ToldShare {
  const counts = `${f.of(events, trials)}${unit && ` ${unit}`}`;
  return estimate === null || !enough(trials)
    ? { number: counts, behind: "" }
    : {
        number: aboutPercent(estimate.value, trials, f),
        behind: `${f.interval} ${f.percentRange(estimate)}, ${counts}`,
      };
}

/** The share as text. */
export function shareText(share: Share, unit: string, f: Format): string {
  const { number, behind } = toldShare(share, unit, f);
  return behind === "" ? number : `${number} (${behind})`;
}
