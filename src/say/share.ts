import { type Sentence, sentence, strong } from "../marks/sentence.ts";
import { enough } from "../stats/few.ts";
import type { Share } from "../stats/share.ts";
import type { Format } from "../words/format.ts";
import { about } from "./about.ts";

/** A share in two pieces: the number that stands out, and what stands in brackets behind it; empty when nothing does. */
export type ToldShare = { readonly number: string; readonly behind: string };

/** "82 %", or of rounded counts "about 82 %". */
const aboutPercent = (share: number, f: Format): string => `${f.rounded ? `${about[f.lang]} ` : ""}${f.percent(share)}`;

/** "82 %" and "95 % interval 78 to 86, 310 of 378 patients"; fewer than 25 have no percentage: "9 of 12 patients". */
export function toldShare({ events, trials, estimate }: Share, unit: string, f: Format): ToldShare {
  const counts = `${f.of(events, trials)}${unit && ` ${unit}`}`;
  return estimate === null || !enough(trials)
    ? { number: counts, behind: "" }
    : { number: aboutPercent(estimate.value, f), behind: `${f.interval} ${f.percentRange(estimate)}, ${counts}` };
}

/** The share as text. */
export function shareText(share: Share, unit: string, f: Format): string {
  const { number, behind } = toldShare(share, unit, f);
  return behind === "" ? number : `${number} (${behind})`;
}

/** The share with its number in bold, in the colour of a specimen where one is given. */
export function boldShare(share: Share, unit: string, f: Format, className = ""): Sentence {
  const { number, behind } = toldShare(share, unit, f);
  return sentence`${strong(number, className)}${behind && ` (${behind})`}`;
}
