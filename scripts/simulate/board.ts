import { board } from "./assumptions.ts";
import { boardDayFrom, type Day } from "./calendar.ts";
import { after } from "./delay.ts";
import { type Decision, never, type Patient, type Sample } from "./model.ts";
import type { Random } from "./random.ts";
import { actionableTiers } from "./study-file.ts";

/** A patient with the reported blood and tissue sample, where there is one. */
export type BoardCase = {
  readonly patient: Patient;
  readonly blood: Sample | undefined;
  readonly tissue: Sample | undefined;
};

/** The board's meetings on a patient: one when the reports are there or the time is up, a second when one comes late. */
export function meet(random: Random, { patient, blood, tissue }: BoardCase): readonly Decision[] {
  const reports = [blood?.way.reported, tissue?.way.reported].filter((day) => day !== undefined);
  const lastEnd = Math.max(...patient.samples.map((sample) => sample.end?.on ?? never));
  const first = boardDayFrom(Math.min(lastEnd + board.daysToPrepare, patient.settled + board.latest));
  const gone = Math.min(patient.died ?? never, patient.withdrawn ?? never);
  if (!random.chance(board.discussed) || first >= gone) return [];
  const decision = decide(random, { patient, blood, tissue }, first, gone);
  const late = reports.filter((day) => day >= first);
  if (decision.recommended !== undefined || late.length === 0 || !random.chance(board.again)) return [decision];
  const second = boardDayFrom(Math.max(...late) + board.daysToPrepare);
  return second >= gone ? [decision] : [decision, decide(random, { patient, blood, tissue }, second, gone)];
}

function decide(random: Random, { blood, tissue }: BoardCase, discussed: Day, gone: Day): Decision {
  const isThere = (sample: Sample | undefined): boolean => (sample?.way.reported ?? never) < discussed;
  const known = [blood, tissue].filter(isThere);
  const informedBy = known.length === 2 ? "both" : isThere(blood) ? "blood" : isThere(tissue) ? "tissue" : "neither";
  const isActionable = known.some((sample) =>
    sample?.result?.findings.some(({ tier }) => actionableTiers.includes(tier)),
  );
  const base = { discussed, informedBy, recommended: undefined, offered: undefined, started: undefined };
  if (!random.chance(isActionable ? board.recommendedIfActionable : board.recommendedElse)) {
    const code = isActionable ? "no_drug_available" : "no_actionable_finding";
    return { ...base, reason: { on: discussed, code } };
  }
  const offered = after(random, discussed, board.daysToOffer);
  const started = after(random, offered, board.daysToStart);
  const stop = (day: Day): Decision["reason"] =>
    gone <= day ? { on: gone, code: "died_or_withdrawn" } : { on: day, code: random.pickWeighted(board.notStarted) };
  const isOffered = random.chance(board.offered) && offered < gone;
  if (!isOffered) return { ...base, recommended: discussed, reason: stop(offered) };
  const isStarted = random.chance(board.started) && started < gone;
  if (!isStarted) return { ...base, recommended: discussed, offered, reason: stop(started) };
  return { ...base, recommended: discussed, offered, started, reason: undefined };
}
