import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { controlBook } from "../../../say/works.ts";
import { smallMean } from "../../../stats/u-chart.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import type { Fact, Verdict } from "./facts.ts";
import { type Change, changesOnNothing } from "./model.ts";
import { type ControlWords, openTold, told } from "./wording.ts";

const note = (changes: readonly Change[], zoomed: boolean, f: Format): Sentence =>
  sentence`Bare hele måneder, fra den første der et sykehus var åpent hele måneden. Ring: bryter en regel. Et mønster står ved månedene som fullfører det.${
    changes.length > 0 && ` Endringer: ${f.list(changes.map((change) => nb.change(change, f)))}.`
  }${zoomed && " En periode velger bare månedene som vises; grenser og regler hviler på alle."} Et signal er en grunn til å se etter, ikke en årsak; bare lavere takt trenger oppfølging.`;

const verdict: Tellers<Verdict> = {
  unchanged: ({ judged }, { f }) =>
    sentence`Nei: i ${strong(`${f.exact(judged)} ${judged === 1 ? "måned" : "måneder"}`)} ses ingenting ut over tilfeldigheter.`,
  unchanged_before: ({ judged, months, on }, { f }) =>
    sentence`Nei i ${strong(`${f.exact(judged)} ${judged === 1 ? "måned" : "måneder"}`)} før endringen ${f.day(on)}; de ${f.exact(months)} etter er for få.`,
  changed: ({ signal: { rule, to, value, up }, mean }, { f }) =>
    rule === "trend_of_6"
      ? sentence`Ja: ${up ? "stigende" : "synkende"} seks måneder på rad, sist i ${f.month(to)}, da ${strong(f.count(value))} samtykket.`
      : sentence`Ja, ${up ? "raskere" : "langsommere"} enn tilfeldigheter tilsier, sist i ${f.month(to)}: ${strong(f.count(value))} samtykket, ${f.number(mean, f.rounded ? 0 : 1)} forventet av de åpne sykehusene.`,
};

const facts: Tellers<Fact> = {
  ringed: ({ judged, fast, slow, exact }, { f }) =>
    fast + slow === 0
      ? exact
        ? sentence`Ingen måned ligger utenfor grensene.`
        : sentence`Ingen av de fire reglene er brutt.`
      : sentence`Av ${f.exact(judged)} ${judged === 1 ? "vurdert måned" : "vurderte måneder"} skiller disse seg ut: ${f.list([fast > 0 && `${f.exact(fast)} ${fast === 1 ? "rask" : "raske"}`, slow > 0 && `${f.exact(slow)} ${slow === 1 ? "langsom" : "langsomme"}`].filter((each) => each !== false))}.`,
  since: ({ months, on }, { f }) =>
    sentence`${months === 1 ? "Den ene måneden" : `De ${f.exact(months)} månedene`} etter endringen ${f.day(on)} er for få til grenser.`,
  not_judged: ({ months }, { f }) =>
    sentence`${f.exact(months)} ${months === 1 ? "måned er" : "måneder er"} ikke vurdert: for få mellom endringer.`,
  limits: ({ limits, open, month, before }, { f }) =>
    sentence`Med ${openTold(open, f)} ${open === 1 ? "åpent" : "åpne"} sykehus i ${f.month(month)} gir tilfeldigheter ${told(limits, f).lower} til ${told(limits, f).upper}, rundt et snitt på ${told(limits, f).mean}${before && " før den endringen"}.`,
};

export const nb: ControlWords = {
  title: "Har inklusjonstakten virkelig endret seg?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: ({ sure }, voice) => tell(sure, facts, voice),
  note: ({ changes, zoomed }, { f }) => note(changes, zoomed, f),
  method: (rounded) => ({
    definition:
      "Samtykker etter måned for samtykke, som u-diagram: hver måned mot raten per åpen sykehusmåned. Fire regler: en måned utenfor grensene; 8 på rad på samme side av det forventede; 6 på rad stigende eller synkende; 2 av 3 mer enn to tredeler av veien mot samme grense.",
    denominator: `Åpne sykehusmåneder etter studiens åpningsdager, eller fra sykehusets første samtykke der det kom før eller ingen dag er kjent; en måned før den første av dem teller som én. Den første og den siste måneden er med bare når de er hele. Med færre enn ${valuesForLimits} måneder settes ingen grenser.`,
    formula: `Forventet = fasens rate × åpne sykehusmåneder, så grensene går i trinn der sykehus åpner. Grenser = forventet ± 3 √forventet, ganger hvor mye mer månedene skiller seg fra hverandre enn Poisson (gjennomsnittlig bevegelig variasjonsbredde ÷ 1,128 i standardavvik, minst 1); under et snitt på ${smallMean} i måneden de eksakte 0,135 og 99,865 %-punktene i Poisson-fordelingen, og bare den første regelen; raten settes på nytt bare fra en endring av inklusjonen der studien sier det${rounded ? "" : ", og aldri av en periode, som bare velger månedene som vises"}. En nedre grense under 0 er 0.`,
    reference: sentence`Montgomery 2013, Statistical Quality Control, avsnitt 7.3; Laney 2002, Qual Eng 14:531–537; ${controlBook.nb}; Nelson 1984, J Qual Technol 16:237–239.`,
  }),
  mark: ({ month, value, rules }, limits, { signals }, f) =>
    `${f.month(month)}: ${f.count(value)} samtykket${
      limits ? `, grenser ${told(limits, f).lower} til ${told(limits, f).upper}` : ", ingen grenser ennå"
    }${rules.length === 0 ? "" : `; ${brokenIn(month, signals, f)}`}`,
  change: ({ on, text_nb, resets_limits }, f) => `${f.day(on)}, ${text_nb}${resets_limits ? " (nye grenser)" : ""}`,
  axis: "Samtykker, hver måned",
  upper: "øvre",
  mean: "forventet",
  lower: "nedre",
};

export const nothingNb: NothingWords = {
  summary: (reason, { f }, filtered) => {
    if (reason.why === "too_few_months")
      return `Kan ikke sies ennå: grenser krever ${valuesForLimits} hele måneder uten en endring; det er ${f.exact(reason.months)}, med ${f.count(reason.of)} ${reason.of === 1 ? "samtykke" : "samtykker"}.`;
    return filtered
      ? "Ingen pasienter med samtykke i en hel måned passer til dette utvalget."
      : "Ingen har samtykket i en hel måned ennå.";
  },
  note: ({ f }, { manifest, filters }, reason) =>
    note(changesOnNothing(reason, manifest.study, filters), filters.period !== "", f).text,
};
