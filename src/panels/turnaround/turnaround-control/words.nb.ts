import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn, brokenRules } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import { leastCompleted, type Series } from "./stats.ts";
import { type ControlWords, counting, limitsOf, rangeOf } from "./wording.ts";

const name = specimenWord.nb;

function tell({ specimen, phases, signals }: Series, f: Format): Sentence {
  const n = counting(phases);
  const { newest, before, none } = limitsOf(phases);
  if (newest === null)
    return sentence`For ${name[specimen]} kan det ikke sies ennå: ${f.count(n)} ${n === 1 ? "måned" : "måneder"} teller, og grenser krever minst ${valuesForLimits} uten en endring imellom.`;
  const [low, high] = rangeOf(newest, f);
  const verdict =
    signals.length === 0
      ? `nei: ingen av de fire reglene er brutt på ${f.count(n)} måneder`
      : `ja: ${brokenRules(signals, f)}`;
  const mean = sentence`${strong(sentence`${f.number(newest.mean)} ${f.working ? "arbeidsdager" : "dager"}`, specimen)}`;
  return sentence`For ${name[specimen]}, ${verdict}. Månedsmedianen er ${mean} i snitt${
    before && `, før de siste nye grensene ${f.number(before.mean)}`
  }; ved ren tilfeldighet ligger den mellom ${low} og ${high}.${none && " Månedene etter den siste endringen er for få til nye grenser."}`;
}

export const nb: ControlWords = {
  title: "Endrer svartiden seg?",
  summary: (model, { f }, { filters }) =>
    model.series.length === 0
      ? sentence`${nb.nothing(model, !isDefault(filters))}`
      : model.series.every(({ phases }) => limitsOf(phases).newest === null)
        ? sentence`Det kan ikke sies ennå: grenser krever minst ${valuesForLimits} måneder som teller, uten en endring imellom; det er ${f.list(model.series.map(({ specimen, phases }) => `${f.count(counting(phases))} for ${name[specimen]}`))}.`
        : sentence`${model.series.map((series, i) => [i > 0 && " ", tell(series, f)])}`,
  note: (_, { f }) =>
    sentence`XmR-diagram over mediantiden${f.working && " i arbeidsdager"} fra mottak til svar, etter måned for mottak. Åpen ring: færre enn ${leastCompleted} besvarte, eller færre enn ${f.percent(0.8)} av månedens prøver besvart ennå; slike måneder setter ingen grenser og bryter ingen regel. Et signal er en grunn til å se etter, ikke en årsak.`,
  method: {
    definition:
      "Medianen av kalenderdagene (om ønsket arbeidsdagene: mandag til fredag uten norske helligdager, de som følger etter mottaksdagen til og med svardagen) fra mottak til svar, per prøvetype og måned for mottak, som XmR-diagram for enkeltverdier. Fire regler: en måned utenfor grensene; 8 på rad på samme side av snittet; 6 på rad stigende eller synkende; 2 av 3 mer enn to tredeler av veien mot samme grense.",
    denominator: `Månedens besvarte prøver. En måned teller når minst ${leastCompleted} prøver er besvart, og minst 80 % av dem som er besvart eller fortsatt venter; de første i en måned er de raske. Med færre enn ${valuesForLimits} måneder som teller, settes ingen grenser. Status «ikke sammenlignbar»: ikke fullstendig ennå.`,
    formula:
      "Grenser = snitt ± 2,66 × gjennomsnittlig bevegelig variasjonsbredde for månedene som teller; settes på nytt bare ved en endring der studien sier det, fra den første hele måneden etter den. En nedre grense under 0 er utelatt i tabellen.",
    reference:
      "Wheeler og Chambers 1992, Understanding Statistical Process Control; Nelson 1984, J Qual Technol 16:237–239.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "Studien har ikke levert prøver: om svartiden endrer seg, er ikke kjent.";
    return filtered ? "Ingen mottatte prøver passer til dette utvalget." : "Ingen prøver er mottatt ennå.";
  },
  axis: (f) => `Median antall ${f.working ? "arbeidsdager" : "dager"} fra mottak til svar, etter måned for mottak`,
  counted: "månedens median",
  broken: "bryter en regel",
  hollow: "for få, eller ikke fullstendig ennå",
  upper: "øvre",
  mean: "snitt",
  lower: "nedre",
  change: ({ on, text_nb, resets_limits }, f) => `${f.day(on)}: ${text_nb}${resets_limits ? " (nye grenser)" : ""}`,
  mark: (point, limits, { specimen, signals }, f) => {
    const { month, completed, pending, median_days, status, rules } = point;
    const head = `${specimen === "blood" ? "Blod" : "Vev"}, ${f.month(month)}`;
    const counts = `${f.count(completed)} besvart${pending > 0 ? `, ${f.count(pending)} venter` : ""}`;
    if (median_days === null) return `${head}: ${counts}, ingen median`;
    const median = `${head}: median ${f.days(median_days)}, ${counts}`;
    if (status === "not_comparable") return `${median}; ikke fullstendig ennå`;
    if (status === "too_few") return `${median}; for få til å telle med`;
    const within = limits ? `, grenser ${rangeOf(limits, f).join(" til ")}` : ", ingen grenser ennå";
    return `${median}${within}${rules.length > 0 ? `; bryter en regel: ${brokenIn(month, signals, f)}` : ""}`;
  },
};
