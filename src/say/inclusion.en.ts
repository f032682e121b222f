import { sentence, strong } from "../marks/sentence.ts";
import { hasTwin } from "../stats/plan.ts";
import { known } from "../words/format.ts";
import type { InclusionSaid } from "./inclusion.ts";
import { capital } from "./names.ts";
import { nobody } from "./nobody.ts";

const have = (n: number): string => (n === 1 ? "has" : "have");

export const en: InclusionSaid = {
  people: (n, f) => `${f.count(n)} ${n === 1 ? "patient" : "patients"}`,
  pairs: (n, f) => `${f.count(n)} evaluable ${n === 1 ? "pair" : "pairs"}`,
  unit: (n, counts, f) => (counts === "paired" ? en.pairs(n, f) : `${f.count(n)} consented`),
  plan: (plan, plans, f) =>
    `plan of ${f.shortMonth(plan.approved_on)}${hasTwin(plan, plans) ? ` (${plan.version})` : ""}`,
  standing: ({ counts, consented, paired, target, whole }, f) => {
    const noTarget = whole && target === null && " No target is supplied.";
    if (counts === "paired" && paired !== null)
      return target === null
        ? sentence`${strong(en.people(consented, f))} ${have(consented)} consented; ${strong(f.count(paired))} ${have(paired)} an evaluable pair.${noTarget}`
        : sentence`${strong(f.ofExact(paired, target))} patients have an evaluable pair; ${strong(f.count(consented))} ${have(consented)} consented.`;
    const told = `${counts === "consented" && target !== null ? f.ofExact(consented, target) : f.count(consented)} ${(target ?? consented) === 1 ? "patient" : "patients"}`;
    const ofPairs =
      paired !== null
        ? `${f.count(paired)} ${have(paired)} an evaluable pair`
        : `evaluable pairs${counts === "paired" && target !== null ? `, which the target of ${f.exact(target)} counts,` : ""} are not supplied`;
    return sentence`${strong(told)} ${consented === 1 && target === null ? "has" : "have"} consented; ${ofPairs}.${noTarget}`;
  },
  gap: ({ plan, month, reached, planned }, counts, f) => {
    const foreseen = Math.round(planned);
    const difference = reached - foreseen;
    const told =
      difference === 0
        ? `${f.rounded ? "about" : "exactly"} that many were reached`
        : `${f.count(reached)} were reached, ${f.count(Math.abs(difference))} ${difference < 0 ? "fewer" : "more"}`;
    return `The ${en.plan(plan, [], f)} foresaw ${en.unit(foreseen, counts, known(f))} by the end of ${f.month(month)}: ${told}.`;
  },
  nothing: (reason, filtered, f) =>
    reason.why === "not_supplied"
      ? "The study has not supplied days of consent."
      : reason.why === "not_evaluable" && !filtered
        ? `${en.people(reason.of, f)} screened, none with a date: no month can be shown.`
        : f.vague
          ? `${capital(f.few)} have been screened yet.`
          : nobody.en.screened(filtered),
};
