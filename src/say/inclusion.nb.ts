import { sentence, strong } from "../marks/sentence.ts";
import { hasTwin } from "../stats/plan.ts";
import { known } from "../words/format.ts";
import type { InclusionSaid } from "./inclusion.ts";
import { capital } from "./names.ts";
import { nobody } from "./nobody.ts";

export const nb: InclusionSaid = {
  people: (n, f) => `${f.count(n)} ${n === 1 ? "pasient" : "pasienter"}`,
  pairs: (n, f) => `${f.count(n)} ${n === 1 ? "evaluerbart" : "evaluerbare"} par`,
  unit: (n, counts, f) => (counts === "paired" ? nb.pairs(n, f) : `${f.count(n)} med samtykke`),
  plan: (plan, plans, f) =>
    `plan fra ${f.shortMonth(plan.approved_on)}${hasTwin(plan, plans) ? ` (${plan.version})` : ""}`,
  standing: ({ counts, consented, paired, target, whole }, f) => {
    const noTarget = whole && target === null && " Det er ikke oppgitt noe mål.";
    if (counts === "paired" && paired !== null)
      return target === null
        ? sentence`${strong(nb.people(consented, f))} har samtykket; ${strong(f.count(paired))} har et evaluerbart par.${noTarget}`
        : sentence`${strong(f.ofExact(paired, target))} pasienter har et evaluerbart par; ${strong(f.count(consented))} har samtykket.`;
    const told =
      counts === "consented" && target !== null
        ? `${f.ofExact(consented, target)} ${target === 1 ? "pasient" : "pasienter"}`
        : nb.people(consented, f);
    const ofPairs =
      paired !== null
        ? `${f.count(paired)} har et evaluerbart par`
        : `evaluerbare par${counts === "paired" && target !== null ? `, som målet på ${f.exact(target)} teller,` : ""} er ikke levert`;
    return sentence`${strong(told)} har samtykket; ${ofPairs}.${noTarget}`;
  },
  gap: ({ plan, month, reached, planned }, counts, f) => {
    const foreseen = Math.round(planned);
    const difference = reached - foreseen;
    const told =
      difference === 0
        ? `${f.rounded ? "omtrent" : "akkurat"} så mange ble det`
        : `det ble ${f.count(reached)}, ${f.count(Math.abs(difference))} ${difference < 0 ? "færre" : "flere"}`;
    return `Planen fra ${f.shortMonth(plan.approved_on)} regnet med ${nb.unit(foreseen, counts, known(f))} innen utgangen av ${f.month(month)}: ${told}.`;
  },
  nothing: (reason, filtered, f) =>
    reason.why === "not_supplied"
      ? "Studien har ikke levert samtykkedatoer."
      : reason.why === "not_evaluable" && !filtered
        ? `${nb.people(reason.of, f)} er vurdert, ingen med dato: ingen måned kan vises.`
        : f.vague
          ? `${capital(f.few)} er vurdert for studien ennå.`
          : nobody.nb.screened(filtered),
};
