import { planFact } from "../../../say/plan-fact.ts";
import { dateAt } from "../../../stats/reach.ts";
import type { Foreseen } from "./ahead.ts";
import type { BackTest, OwnTest } from "./back-test.ts";
import type { ForecastModel } from "./model.ts";

type Counts = ForecastModel["counts"];
type Held = { readonly held: number; readonly of: number };
/** When the target is reached, or why that cannot be told. */
export type Verdict =
  | { readonly say: "no_target_supplied"; readonly counts: Counts; readonly now: number }
  | { readonly say: "reached"; readonly counts: Counts; readonly target: number; readonly now: number }
  /** For a part of the study. */
  | { readonly say: "no_own_target"; readonly counts: Counts; readonly pace: number }
  | { readonly say: "one_site" | "too_little" }
  /** A day (YYYY-MM-DD), or null beyond twenty years. */
  | { readonly say: "likely"; readonly counts: Counts; readonly target: number; readonly date: string | null }
  /** The same under what the reader assumes, and as things are. */
  | {
      readonly say: "supposed";
      readonly counts: Counts;
      readonly target: number;
      readonly date: string | null;
      readonly usual: string | null;
    };
/** What stands behind it, in order. */
export type Fact =
  | { readonly say: "range"; readonly low: string | null; readonly high: string | null }
  /** So many forecasts held what came, of so many: of the study's own past (so many months ahead), and of earlier releases. */
  | {
      readonly say: "held";
      /** Whether the range of this one is told before. */
      readonly told: boolean;
      readonly own: Held & { readonly months: number };
      readonly earlier: Held;
    }
  | { readonly say: "untested" | "assumed" }
  | { readonly say: "plan"; readonly plan: ReturnType<typeof planFact> }
  | { readonly say: "so_far"; readonly now: number; readonly target: number | null };
/** What stands under the figure. */
export type Remark =
  | { readonly say: "bands" | "by_delay" | "no_period" }
  /** Consents that no site's pace holds, as they have no date. */
  | { readonly say: "not_in_pace"; readonly consents: number }
  /** So many further sites would give an even chance; null where not even the most that are tried would. */
  | { readonly say: "more_sites"; readonly sites: number | null }
  /** Sites, by code, that count as open since their first consent. */
  | { readonly say: "early"; readonly sites: readonly string[] }
  | { readonly say: "pace"; readonly counts: Counts; readonly pace: number; readonly full: number }
  /** The date at the pace of all months; null beyond twenty years. */
  | { readonly say: "all_months"; readonly date: string | null }
  | { readonly say: "tested"; readonly last: readonly BackTest[]; readonly observed: number };
export type Said = { readonly verdict: Verdict; readonly sure: readonly Fact[]; readonly note: readonly Remark[] };

export function verdictOf({ counts, target, now, ahead, usual }: ForecastModel): Verdict {
  if (target === 0) return { say: "no_target_supplied", counts, now };
  switch (ahead.why) {
    case "reached":
      return { say: "reached", counts, target: ahead.target, now };
    case "no_target":
      return { say: "no_own_target", counts, pace: ahead.pace };
    case "ok": {
      const likely = { counts, target: ahead.target, date: dateAt(ahead.reach, 0.5) };
      return usual ? { say: "supposed", ...likely, usual: usual.date } : { say: "likely", ...likely };
    }
    default:
      return { say: ahead.why };
  }
}

const heldOf = (tests: readonly (BackTest | OwnTest)[]): Held => ({
  held: tests.filter(({ held }) => held).length,
  of: tests.length,
});
const recordFact = ({ ahead, backTest, ownTest }: ForecastModel): Fact =>
  backTest.length + ownTest.length === 0
    ? { say: "untested" }
    : {
        say: "held",
        told: ahead.why === "ok",
        own: { ...heldOf(ownTest), months: ownTest[0]?.months ?? 0 },
        earlier: heldOf(backTest),
      };

function sureOf(model: ForecastModel): Fact[] {
  const { ahead, target, now, planned } = model;
  if (ahead.why === "ok")
    return [
      { say: "range", low: dateAt(ahead.reach, 0.1), high: dateAt(ahead.reach, 0.9) },
      model.usual ? { say: "assumed" } : recordFact(model),
      { say: "plan", plan: planFact(ahead, planned) },
    ];
  if (ahead.why === "no_target") return [{ say: "so_far", now, target: null }, recordFact(model)];
  return ahead.why === "one_site" ? [{ say: "so_far", now, target }] : [];
}

const paceRemark = (counts: Counts, { pace, fullPace }: Pick<Foreseen, "pace" | "fullPace">): Remark => ({
  say: "pace",
  counts,
  pace,
  full: fullPace,
});

function noteOf({ ahead, backTest, counts, notInPace, early, usual, planned }: ForecastModel): Remark[] {
  const [first] = backTest;
  const plan = ahead.why === "ok" && planFact(ahead, planned);
  const remarks: readonly (Remark | false | undefined)[] = [
    { say: "bands" },
    ahead.why === "ok" && !usual && paceRemark(counts, ahead),
    plan && plan.say === "chance" && plan.sites !== 0 && { say: "more_sites", sites: plan.sites },
    "fan" in ahead && notInPace > 0 && { say: "not_in_pace", consents: notInPace },
    "fan" in ahead && early.length > 0 && { say: "early", sites: early },
    ahead.why === "ok" && { say: "all_months", date: dateAt(ahead.reach, 0.5, "all_months") },
    first && { say: "tested", last: backTest.slice(-3), observed: first.observed },
    counts === "paired_evaluable" && { say: "by_delay" },
    { say: "no_period" },
  ];
  return remarks.filter((remark) => !!remark);
}

export const factsOf = (model: ForecastModel): Said => ({
  verdict: verdictOf(model),
  sure: sureOf(model),
  note: noteOf(model),
});
