import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inclusionSaid } from "../../../say/inclusion.ts";
import { capital } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { type Fact, type Remark, remarksOnNothing } from "./facts.ts";
import { ends, type MonthWords, rate } from "./wording.ts";

const { gap, nothing, pairs, people, plan, standing, unit } = inclusionSaid.nb;

const facts: Tellers<Fact> = {
  standing: (fact, { f }) => standing(fact.standing, f),
  last_month: ({ month, consented }, { f }) =>
    sentence`I ${f.month(month)}, den siste hele måneden, samtykket ${f.count(consented)}.`,
  pace: ({ pace: { months, from, to, consented, perMonth } }, { f }) =>
    sentence`I de siste ${f.count(months)} hele månedene (${f.shortMonth(from)} til ${f.shortMonth(to)}) samtykket ${
      consented === 0 ? "ingen" : sentence`${f.count(consented)}, ${strong(`${rate(perMonth, f)} i måneden`)}`
    }.`,
  gap: (fact, { f }) => sentence`${gap(fact.gap, fact.counts, f)}`,
  ended: ({ plan: ended, last, counts }, { f }) =>
    sentence`${capital(plan(ended, [], f))} tok slutt i ${f.month(last.month)}, med ${unit(last.cumulative, counts, f)}.`,
  no_plan: () => sentence`Det er ikke oppgitt noen plan.`,
};

const remarks: Tellers<Remark> = {
  pairs_grow: () => sentence`Par står i måneden for samtykke: de siste månedene vokser mens prøvene er underveis.`,
  sums: () => sentence`Summene er de ved månedens slutt.`,
  unfinished: ({ month, cut }, { f }) =>
    sentence`For ${f.month(month)} er det talt til og med ${f.day(cut)} (blek søyle).`,
  part: () =>
    sentence`Mål og planer gjelder hele studien og kan ikke sammenlignes med en del av den, så de er utelatt når et utvalg er valgt.`,
  from_period: () => sentence`Summene begynner med den valgte perioden.`,
  undated: ({ screened }, { f }) => sentence`${people(screened, f)} er vurdert uten dato og hører ikke til noen måned.`,
  plans: ({ plans }, { f }) =>
    sentence`Planene slik de ble godkjent: ${f.list(plans.map(({ approved_on, source }) => `${f.day(approved_on)} (${source})`))}.`,
};

export const nb: MonthWords = {
  title: "Hvor mange er med, og holder vi tempoet?",
  summary: ({ summary }, voice) => tell(summary, facts, voice),
  note: ({ note }, voice) => tell(note, remarks, voice),
  method: {
    definition:
      "Vurdert: pasienter etter måneden de ble vurdert. Samtykket: etter måneden for samtykke. Evaluerbart par: pasienter med samtykke, etter måneden for samtykke, som har en besvart blodprøve og en besvart vevsprøve der minst én variantklasse er evaluerbar i begge. Plan: den versjonen som ble godkjent sist.",
    denominator: "Ingen: dette er antall. Målet teller det studien har bestemt: evaluerbare par eller samtykker.",
    formula:
      "Summene begynner med den første måneden som vises. Planen ved månedens slutt: lineær mellom planens punkter, ingen utenfor dem. Tempo: samtykker i de siste tre månedene som var helt over ved datauttrekket ÷ 3.",
    reference: "Hver versjon av planen slik studien har levert den, med godkjenningsdato og kilde.",
  },
  inAll: "Pasienter, i alt",
  monthly: "Samtykker, hver måned",
  consentedEnd: (n, f) => `${f.count(n)} samtykket`,
  pairedEnd: (n, short, f) => (short ? `${f.count(n)} par` : pairs(n, f)),
  target: (n, f) => `mål ${f.count(n)}`,
  plan,
  targetMark: (n, counts, f) => `Mål: ${unit(n, counts, f)}`,
  planMark: (approved, f) =>
    `Plan godkjent ${f.day(approved.approved_on)} (${approved.source}): ${f.list(
      ends(approved).map(({ month, cumulative }) => `${f.count(Math.round(cumulative))} innen ${f.shortMonth(month)}`),
    )}`,
  monthMark: (month, unfinished, f) =>
    `${f.month(month.month)}${unfinished ? " (ikke hel måned)" : ""}: ${f.count(month.screened)} vurdert, ${f.count(month.consented)} samtykket; i alt ${f.count(month.cumulativeConsented)} samtykket${
      month.pairs === null ? "" : `, ${pairs(month.pairs.inAll, f)}`
    }${month.planned === null ? "" : `, ${f.count(Math.round(month.planned))} planlagt`}`,
};

export const nothingNb: NothingWords = {
  summary: (reason, { f }, filtered) => nothing(reason, filtered, f),
  note: (voice, setting, reason) => tell(remarksOnNothing(reason, setting), remarks, voice).text,
};
