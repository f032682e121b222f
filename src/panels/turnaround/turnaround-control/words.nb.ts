import { type Sentence, sentence, sentences, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { controlBook } from "../../../say/works.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import type { Fact } from "./facts.ts";
import { leastCompleted, leastShare } from "./model.ts";
import { type ControlWords, rangeOf } from "./wording.ts";

const name = specimenWord.nb;

const days = (mean: number, f: Format): string => f.days(Number(mean.toFixed(1)));
/** What medians are of: partners are told quarters. */
const unit = (rounded: boolean): string => (rounded ? "kvartal" : "måned");
const units = (rounded: boolean): string => (rounded ? "kvartaler" : "måneder");
const when = (month: string, f: Format): string => (f.vague ? `kvartalet fra ${f.month(month)}` : f.month(month));

const tellers: Tellers<Fact> = {
  no_limits: ({ counted }, { f }) =>
    counted.every(({ months }) => months === 0)
      ? sentence`Kan ikke sies ennå: ${f.vague ? "intet kvartal" : "ingen måned"} har nok besvarte prøver.`
      : counted.some(({ parted }) => parted)
        ? sentence`Kan ikke sies ennå: grenser krever ${valuesForLimits} ${units(f.vague)} med nok prøver og uten en endring imellom.`
        : sentence`Kan ikke sies ennå: ${f.list(counted.map(({ specimen, months }) => `${f.exact(months)} ${(months === 1 ? unit : units)(f.vague)} for ${name[specimen]}`))} teller, og grenser krever ${valuesForLimits}.`,
  each: ({ each }, { f }) =>
    sentences(
      each.map((one) => {
        const specimen = capital(name[one.specimen]);
        if (one.limits === null) return sentence`${specimen}: ikke ennå, for få ${units(f.vague)} teller.`;
        const last = one.signals
          .map(({ to }) => to)
          .sort()
          .at(-1);
        if (last !== undefined)
          return sentence`${specimen}: ja, siste signal i ${when(last, f)}${one.until !== null && "; ikke vurdert siden"}.`;
        const around = sentence`rundt ${strong(f.days(Math.round(one.limits.mean)), one.specimen)}`;
        return one.until === null
          ? sentence`${specimen}: nei, stabilt ${around}.`
          : sentence`${specimen}: nei til ${f.month(one.until)}, ${around}; ikke vurdert siden.`;
      }),
    ),
  limits: ({ specimen, judged, notYet, limits, meanBefore, until }, { f }) => {
    const [low, high] = rangeOf(limits, f);
    return sentence`${capital(name[specimen])}: ${f.exact(judged)} ${(judged === 1 ? unit : units)(f.vague)} vurdert, ${f.exact(notYet)} ikke ennå; ${
      until !== null && `grenser fra før ${f.month(until)}, `
    }snitt ${days(limits.mean, f)}, tilfeldig variasjon ${low} til ${high}${meanBefore !== null && `, tidligere ${f.number(meanBefore)}`}.`;
  },
};

export const noteNb = (f: Format): Sentence =>
  sentence`XmR-diagram over mediantiden${f.working && " i arbeidsdager"} fra mottak til svar, etter ${unit(f.vague)} for mottak. Åpen ring: færre enn ${leastCompleted} besvarte, eller færre enn ${f.percent(leastShare)} av ${f.vague ? "kvartalets" : "månedens"} prøver besvart ennå; slike ${units(f.vague)} setter ingen grenser og bryter ingen regel.${!f.vague && " Grensene bygger på alle måneder, uansett valgt periode."} Et signal er en grunn til å se etter, ikke en årsak.`;

export const nb: ControlWords = {
  title: "Endrer svartiden seg?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: (_, { f }) => noteNb(f),
  method: (rounded) => ({
    definition: `Medianen av kalenderdagene${rounded ? "" : " (om ønsket arbeidsdagene: mandag til fredag uten norske helligdager, de som følger etter mottaksdagen til og med svardagen)"} fra mottak til svar, per prøvetype og ${unit(rounded)} for mottak, som XmR-diagram for enkeltverdier. Fire regler: ${rounded ? "et kvartal" : "en måned"} utenfor grensene; 8 på rad på samme side av snittet; 6 på rad stigende eller synkende; 2 av 3 mer enn to tredeler av veien mot samme grense.`,
    denominator: `${rounded ? "Kvartalets besvarte prøver. Et kvartal" : "Månedens besvarte prøver. En måned"} teller når minst ${leastCompleted} prøver er besvart, og minst 80 % av dem som er besvart eller fortsatt venter; de første i ${rounded ? "et kvartal" : "en måned"} er de raske. Med færre enn ${valuesForLimits} ${units(rounded)} som teller, settes ingen grenser. Status «ikke sammenlignbar»: ikke fullstendig ennå.`,
    formula: `Grenser = snitt ± 2,66 × gjennomsnittlig bevegelig variasjonsbredde for ${rounded ? "kvartalene som teller" : "månedene som teller, i hele serien uansett valgt periode"}; settes på nytt bare ved en endring der studien sier det, fra ${rounded ? "det første hele kvartalet" : "den første hele måneden"} etter den. En nedre grense under 0 er 0.`,
    reference: sentence`${controlBook.nb}; Nelson 1984, J Qual Technol 16:237–239.`,
  }),
  axis: (f) =>
    `Median antall ${f.working ? "arbeidsdager" : "dager"} fra mottak til svar, etter ${unit(f.vague)} for mottak`,
  counted: (f) => (f.vague ? "kvartalets median" : "månedens median"),
  broken: "bryter en regel",
  hollow: "for få, eller ikke fullstendig ennå",
  upper: "øvre",
  mean: "snitt",
  lower: "nedre",
  mark: (point, limits, { specimen, signals }, f) => {
    const { month, completed, pending, median, status, rules } = point;
    const head = `${capital(name[specimen])}, ${when(month, f)}`;
    const counts = `${f.count(completed)} besvart${pending > 0 ? `, ${f.count(pending)} venter` : ""}`;
    if (median === null) return `${head}: ${counts}, ingen median`;
    const told = `${head}: median ${f.days(median)}, ${counts}`;
    if (status === "not_comparable") return `${told}; ikke fullstendig ennå`;
    if (status === "too_few") return `${told}; for få til å telle med`;
    const within = limits ? `, grenser ${rangeOf(limits, f).join(" til ")}` : ", ingen grenser ennå";
    return `${told}${within}${rules.length > 0 ? `; bryter en regel: ${brokenIn(month, signals, f)}` : ""}`;
  },
};
