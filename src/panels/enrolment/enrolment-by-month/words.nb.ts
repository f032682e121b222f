import { sentence, strong } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { MonthModel } from "./stats.ts";
import { endedPlan, hasTwin, isEmpty, isFiltered, type MonthWords } from "./wording.ts";

const pairs = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "evaluerbart" : "evaluerbare"} par`;
const people = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "pasient" : "pasienter"}`;
const rate = (x: number, f: Format): string => (x < 100 ? f.number(x) : f.count(x));
const unit = (n: number, counts: MonthModel["counts"], f: Format): string =>
  counts === "paired" ? pairs(n, f) : `${f.count(n)} med samtykke`;

export const nb: MonthWords = {
  title: "Hvor mange er med, og holder vi tempoet?",
  summary: (m, { f }, context) => {
    if (isEmpty(m)) return sentence`${nb.nothing(m, isFiltered(context), f)}`;
    const ended = endedPlan(m, context.manifest.study.data_cut);
    const pace = m.pace && m.consented > 0 ? m.pace : null;
    return sentence`${nb.standing(m, f)}${
      pace &&
      (pace.months === 1
        ? sentence` I ${f.month(pace.from)}, den siste hele måneden, samtykket ${f.count(pace.consented)}.`
        : sentence` I de siste ${f.count(pace.months)} hele månedene (${f.shortMonth(pace.from)} til ${f.shortMonth(pace.to)}) samtykket ${pace.consented === 0 ? "ingen" : sentence`${f.count(pace.consented)}, ${strong(sentence`${rate(pace.perMonth, f)} i måneden`)}`}.`)
    }${m.gap && ` ${nb.gap(m.gap, m.counts, f)}`}${ended && ` ${nb.ended(ended, m.counts, f)}`}${m.whole && m.plans.length === 0 && " Det er ikke oppgitt noen plan."}`;
  },
  standing: (m, f) => {
    const { target } = m;
    const noTarget = m.whole && target === null && " Det er ikke oppgitt noe mål.";
    if (m.counts === "consented" || m.paired === null) {
      const consented =
        m.counts === "consented" && target !== null
          ? `${f.of(m.consented, target)} ${target === 1 ? "pasient" : "pasienter"}`
          : people(m.consented, f);
      const rest =
        m.paired !== null
          ? `${f.count(m.paired)} har et evaluerbart par`
          : `evaluerbare par${m.counts === "paired" && target !== null ? `, som målet på ${f.count(target)} teller,` : ""} er ikke levert`;
      return sentence`${strong(consented)} har samtykket; ${rest}.${noTarget}`;
    }
    return target === null
      ? sentence`${strong(people(m.consented, f))} har samtykket; ${strong(f.count(m.paired))} har et evaluerbart par.${noTarget}`
      : sentence`${strong(f.of(m.paired, target))} pasienter har et evaluerbart par; ${strong(f.count(m.consented))} har samtykket.`;
  },
  gap: ({ plan, month, reached, planned }, counts, f) => {
    const foreseen = Math.round(planned);
    const difference = reached - foreseen;
    const told =
      difference === 0
        ? "akkurat så mange ble det"
        : `det ble ${f.count(reached)}, ${f.count(Math.abs(difference))} ${difference < 0 ? "færre" : "flere"}`;
    return `${nb.plan(plan, [], f).replace("plan ", "Planen ")} regnet med ${unit(foreseen, counts, f)} innen utgangen av ${f.month(month)}: ${told}.`;
  },
  ended: (plan, counts, f) => {
    const last = plan.points.at(-1);
    const name = nb.plan(plan, [], f);
    return last
      ? `${name.charAt(0).toUpperCase()}${name.slice(1)} tok slutt i ${f.month(last.month)}, med ${unit(last.cumulative, counts, f)}.`
      : "";
  },
  note: (m, { f }, { manifest, filters }) =>
    sentence`${m.paired !== null && "Par står i måneden for samtykke: de siste månedene vokser mens prøvene er underveis. "}Summene er de ved månedens slutt.${m.unfinished && ` For ${f.month(m.unfinished)} er det talt til og med ${f.day(manifest.study.data_cut)} (blek søyle).`}${
      !m.whole &&
      " Mål og planer gjelder hele studien og kan ikke sammenlignes med en del av den, så de er utelatt når et utvalg er valgt."
    }${filters.period !== "" && " Summene begynner med den valgte perioden."}${
      m.undated > 0 && ` ${people(m.undated, f)} er vurdert uten dato og hører ikke til noen måned.`
    }${m.plans.length > 0 && ` Planene slik de ble godkjent: ${f.list(m.plans.map((plan) => `${f.day(plan.approved_on)} (${plan.source})`))}.`}`,
  method: {
    definition:
      "Vurdert: pasienter etter måneden de ble vurdert. Samtykket: etter måneden for samtykke. Evaluerbart par: pasienter med samtykke, etter måneden for samtykke, som har en besvart blodprøve og en besvart vevsprøve der minst én variantklasse er evaluerbar i begge. Plan: den versjonen som ble godkjent sist.",
    denominator: "Ingen: dette er antall. Målet teller det studien har bestemt: evaluerbare par eller samtykker.",
    formula:
      "Summene begynner med den første måneden som vises. Planen ved månedens slutt: lineær mellom planens punkter, ingen utenfor dem. Tempo: samtykker i de siste tre månedene som var helt over ved datauttrekket ÷ 3.",
    reference: "Hver versjon av planen slik studien har levert den, med godkjenningsdato og kilde.",
  },
  nothing: (m, filtered, f) => {
    if (filtered) return "Ingen pasienter passer til dette utvalget.";
    return m.undated > 0
      ? `${people(m.undated, f)} er vurdert, ingen med dato: ingen måned kan vises.`
      : "Ingen er vurdert for studien ennå.";
  },
  inAll: "Pasienter, i alt",
  monthly: "Samtykker, hver måned",
  consentedEnd: (n, f) => `${f.count(n)} samtykket`,
  pairedEnd: (n, short, f) => (short ? `${f.count(n)} par` : pairs(n, f)),
  target: (n, f) => `mål ${f.count(n)}`,
  plan: (plan, plans, f) =>
    `plan fra ${f.shortMonth(plan.approved_on)}${hasTwin(plan, plans) ? ` (${plan.version})` : ""}`,
  targetMark: (n, counts, f) => `Mål: ${unit(n, counts, f)}`,
  planMark: (plan, f) =>
    `Plan godkjent ${f.day(plan.approved_on)} (${plan.source}): ${f.list(
      plan.points
        .filter((_, i, all) => i === 0 || i === all.length - 1)
        .map(({ month, cumulative }) => `${f.count(Math.round(cumulative))} innen ${f.shortMonth(month)}`),
    )}`,
  monthMark: (month, unfinished, f) =>
    `${f.month(month.month)}${unfinished ? " (ikke hel måned)" : ""}: ${f.count(month.screened)} vurdert, ${f.count(month.consented)} samtykket; i alt ${f.count(month.cumulative_consented)} samtykket${
      month.cumulative_paired_evaluable === null ? "" : `, ${pairs(month.cumulative_paired_evaluable, f)}`
    }${month.planned_cumulative === null ? "" : `, ${f.count(Math.round(month.planned_cumulative))} planlagt`}`,
};
