import type { NothingWords } from "../../../define/nothing.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn, brokenRules } from "../../../words/broken-rules.ts";
import type { Format } from "../../../words/format.ts";
import { type Change, changesOnNothing } from "./model.ts";
import { type ControlWords, told } from "./wording.ts";

const note = (changes: readonly Change[], f: Format): Sentence =>
  sentence`Bare hele måneder, fra den første der et sykehus var åpent hele måneden. Ring: bryter en regel. Et mønster står ved månedene som fullfører det.${
    changes.length > 0 && ` Endringer: ${f.list(changes.map((change) => nb.change(change, f)))}.`
  } Også flere åpne sykehus øker takten: et signal er en grunn til å se etter, ikke en årsak.`;

export const nb: ControlWords = {
  title: "Har inklusjonstakten virkelig endret seg?",
  summary: ({ newest, signals, months }, { f }) => {
    const { mean, lower, upper } = told(newest, f);
    const found =
      signals.length === 0
        ? `Nei: ingen av de fire reglene er brutt i ${f.count(months.length)} hele måneder.`
        : `Ja: ${brokenRules(signals, f)}.`;
    return sentence`${found} Snittet er ${strong(`${mean} i måneden`)}; ved ren tilfeldighet ligger en måned mellom ${lower} og ${upper}.`;
  },
  note: ({ changes }, { f }) => note(changes, f),
  method: {
    definition:
      "Samtykker etter måned for samtykke, som XmR-diagram for enkeltverdier. Fire regler: en måned utenfor grensene; 8 på rad på samme side av snittet; 6 på rad stigende eller synkende; 2 av 3 mer enn to tredeler av veien mot samme grense.",
    denominator: `Ingen: dette er antall. Den første og den siste måneden er med bare når de er hele. Med færre enn ${valuesForLimits} måneder settes ingen grenser.`,
    formula:
      "Grenser = snitt ± 2,66 × gjennomsnittlig bevegelig variasjonsbredde; settes på nytt bare fra en endring av inklusjonen der studien sier det. En nedre grense under 0 er utelatt i tabellen.",
    reference:
      "Wheeler og Chambers 1992, Understanding Statistical Process Control; Nelson 1984, J Qual Technol 16:237–239.",
  },
  mark: ({ month, value, rules }, limits, { signals }, f) =>
    `${f.month(month)}: ${f.count(value)} samtykket${
      limits ? `, grenser ${told(limits, f).lower} til ${told(limits, f).upper}` : ", ingen grenser ennå"
    }${rules.length === 0 ? "" : `; ${brokenIn(month, signals, f)}`}`,
  change: ({ on, text_nb, resets_limits }, f) => `${f.day(on)}, ${text_nb}${resets_limits ? " (nye grenser)" : ""}`,
  axis: "Samtykker, hver måned",
  upper: "øvre",
  mean: "snitt",
  lower: "nedre",
};

export const nothingNb: NothingWords = {
  summary: (reason, { f }, filtered) => {
    if (reason.why === "too_few_months")
      return `Med ${f.count(reason.months)} ${reason.months === 1 ? "hel måned" : "hele måneder"} kan det ikke sies: grenser krever minst ${valuesForLimits} uten en endring imellom. ${f.count(reason.of)} samtykket i disse månedene.`;
    return filtered
      ? "Ingen pasienter med samtykke i en hel måned passer til dette utvalget."
      : "Ingen har samtykket i en hel måned ennå.";
  },
  note: ({ f }, { manifest, filters }, reason) => note(changesOnNothing(reason, manifest.study, filters), f).text,
};
