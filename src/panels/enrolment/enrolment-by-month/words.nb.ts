import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inclusionSaid } from "../../../say/inclusion.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { type Format, known } from "../../../words/format.ts";
import { type Fact, type Remark, remarksOnNothing, type Verdict } from "./facts.ts";
import { ends, type MonthWords, rate } from "./wording.ts";

const { nothing, pairs, people, plan, unit } = inclusionSaid.nb;

const verdict: Tellers<Verdict> = {
  pairs_unknown: ({ consented }, { f }) =>
    sentence`Evaluerbare par er ikke kjent, fordi prøver ikke er levert; ${strong(people(consented, f))} har samtykket.`,
  in: ({ counts, n, target, whole, within, ahead }, { f }) => {
    const when = within && during(within, f);
    const done = counts === "paired" ? "et evaluerbart par" : "samtykket";
    if (f.none(n) && target === null)
      return when
        ? sentence`Ingen ${counts === "paired" ? `som samtykket ${when}, har et evaluerbart par` : `samtykket ${when}`}.`
        : sentence`Ingen ${whole ? "" : "i dette utvalget "}har ${done} ennå.`;
    if (when)
      return counts === "paired"
        ? sentence`${strong(people(n, f))} som samtykket ${when}, har ${done}.`
        : sentence`${strong(people(n, f))} samtykket ${when}.`;
    const passed = target !== null && n > target;
    const told =
      target === null || passed ? people(n, f) : `${f.ofExact(n, target)} ${target === 1 ? "pasient" : "pasienter"}`;
    return sentence`${strong(told)} har ${done}${passed && `, ${f.rounded ? "over" : "flere enn"} målet på ${f.exact(target)}`}${ahead && (passed ? `; ${againstPlan(ahead.by, f)} ved utgangen av ${f.month(ahead.month)}` : `; ved utgangen av ${f.month(ahead.month)} var det ${againstPlan(ahead.by, f)}`)}.`;
  },
};

const during = ({ from, to }: { readonly from: string; readonly to: string }, f: Format): string =>
  from === to ? `i ${f.month(from)}` : `fra ${f.month(from)} til ${f.month(to)}`;
const againstPlan = (by: number, f: Format): string =>
  by === 0
    ? f.rounded
      ? "omtrent som planlagt"
      : "akkurat som planlagt"
    : `${f.count(Math.abs(by))} ${by < 0 ? "færre" : "flere"} enn planlagt`;

const facts: Tellers<Fact> = {
  others: ({ counts, n }, { f }) =>
    sentence`${f.count(n)} har ${counts === "paired" ? "et evaluerbart par" : "samtykket"}.`,
  no_pairs: () => sentence`Evaluerbare par er ikke levert.`,
  last_month: ({ month, consented }, { f }) =>
    sentence`I ${f.month(month)}, den siste hele måneden, samtykket ${f.count(consented)}.`,
  pace: ({ pace: { months, from, to, consented, perMonth } }, { f }) =>
    sentence`I de siste ${f.exact(months)} hele månedene (${f.shortMonth(from)} til ${f.shortMonth(to)}) samtykket ${
      f.none(consented) ? "ingen" : `${f.count(consented)}, ${rate(perMonth, f)} i måneden`
    }.`,
  planned: ({ plan: approved, planned, counts }, { f }) =>
    sentence`Planen fra ${f.shortMonth(approved.approved_on)} regnet da med ${unit(planned, counts, known(f))}.`,
  ended: ({ plan: ended, last, counts }, { f }) =>
    sentence`Planen fra ${f.shortMonth(ended.approved_on)} tok slutt i ${f.month(last.month)}, med ${unit(last.cumulative, counts, f)}.`,
  no_target: () => sentence`Det er ikke oppgitt noe mål.`,
  no_plan: () => sentence`Det er ikke oppgitt noen plan.`,
};

const remarks: Tellers<Remark> = {
  pairs_grow: () => sentence`Par står i måneden for samtykke: de siste månedene vokser mens prøvene er underveis.`,
  sums: () => sentence`Summene er de ved månedens slutt.`,
  unfinished: ({ month, cut }, { f }) =>
    sentence`For ${f.month(month)} er det talt til og med ${f.day(cut)} (søyle med omriss).`,
  part: () =>
    sentence`Mål og planer gjelder hele studien og kan ikke sammenlignes med en del av den, så de er utelatt når et utvalg er valgt.`,
  from_period: () => sentence`Summene begynner med den valgte perioden.`,
  undated: ({ screened }, { f }) => sentence`${people(screened, f)} er vurdert uten dato og hører ikke til noen måned.`,
  plans: ({ plans }, { f }) =>
    sentence`Planene slik de ble godkjent: ${f.list(plans.map(({ approved_on, source, source_nb = source }) => `${f.day(approved_on)} (${source_nb})`))}.`,
  later_plans: ({ plans }, { f }) =>
    sentence`Godkjent etter datauttrekket, derfor tegnet, men ikke målt mot: ${f.list(plans.map(({ approved_on }) => `planen fra ${f.day(approved_on)}`))}.`,
};

export const nb: MonthWords = {
  title: "Hvor mange er med, og er det så mange som planlagt?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ sure }, voice) => tell(sure, facts, voice),
  note: ({ note }, voice) => tell(note, remarks, voice),
  method: {
    definition:
      "Vurdert: pasienter etter måneden de ble vurdert. Samtykket: etter måneden for samtykke. Evaluerbart par: pasienter med samtykke, etter måneden for samtykke, som har en besvart blodprøve og en besvart vevsprøve der minst én variantklasse er evaluerbar i begge. Plan: den versjonen som sist ble godkjent før datauttrekket; senere versjoner er tegnet, men ikke målt mot.",
    denominator: "Ingen: dette er antall. Målet teller det studien har bestemt: evaluerbare par eller samtykker.",
    formula:
      "Summene begynner med den første måneden som vises. Planen ved månedens slutt: lineær mellom planens punkter, ingen utenfor dem. Takt: samtykker i de siste tre månedene som var helt over ved datauttrekket ÷ 3.",
    reference: "Hver versjon av planen slik studien har levert den, med godkjenningsdato og kilde.",
  },
  inAll: "Pasienter, i alt",
  monthly: "Samtykker, hver måned",
  consentedEnd: (n, f) => `${f.count(n)} samtykket`,
  pairedEnd: (n, short, f) => (short ? `${f.count(n)} par` : pairs(n, f)),
  target: (n, f) => `mål ${f.count(n)}`,
  plan,
  later: (text) => `${text}, senere`,
  targetMark: (n, counts, f) => `Mål: ${unit(n, counts, f)}`,
  planMark: (approved, later, f) =>
    `Plan godkjent ${f.day(approved.approved_on)} (${approved.source_nb ?? approved.source}${later ? "; senere enn datauttrekket" : ""}): ${f.list(
      ends(approved).map(({ month, cumulative }) => `${f.exact(Math.round(cumulative))} innen ${f.shortMonth(month)}`),
    )}`,
  monthMark: (month, unfinished, f) =>
    `${f.month(month.month)}${unfinished ? " (ikke hel måned)" : ""}: ${f.count(month.screened)} vurdert, ${f.count(month.consented)} samtykket; i alt ${f.count(month.cumulativeConsented)} samtykket${
      month.pairs === null ? "" : `, ${pairs(month.pairs.inAll, f)}`
    }${month.planned === null ? "" : `, ${f.exact(Math.round(month.planned))} planlagt`}`,
};

export const nothingNb: NothingWords = {
  summary: (reason, { f }, filtered) => nothing(reason, filtered, f),
  note: (voice, setting, reason) => tell(remarksOnNothing(reason, setting), remarks, voice).text,
};
