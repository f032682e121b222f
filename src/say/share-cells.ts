import { enough } from "../stats/few.ts";
import type { Share } from "../stats/share.ts";
import type { Format } from "../words/format.ts";

/** What stands beside a drawn share: its percentage where there are enough units for one, n / N where there are any, and whether it is grey. */
export const shareCells = ({ events, trials, estimate }: Share, f: Format) => ({
  percent: estimate !== null && enough(trials) ? f.percent(estimate.value) : "",
  ratio: trials > 0 ? `${f.count(events)} / ${f.count(trials)}` : "",
  few: !enough(trials),
});
