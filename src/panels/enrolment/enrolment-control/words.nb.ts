import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { valuesForLimits } from "../../../stats/xmr-phases.ts";
import { brokenIn, brokenRules } from "../../../words/broken-rules.ts";
import { canSay } from "./stats.ts";
import { type ControlWords, newest } from "./wording.ts";

export const nb: ControlWords = {
  title: "Har inklusjonstakten virkelig endret seg?",
  summary: (m, { f }, { filters }) => {
    if (!canSay(m)) return sentence`${nb.nothing(m, !isDefault(filters), f)}`;
    const limits = newest(m);
    const pace =
      limits &&
      sentence` Snittet er ${strong(sentence`${f.number(limits.mean)} i måneden`)}; ved ren tilfeldighet ligger en måned mellom ${f.number(Math.max(0, limits.lower))} og ${f.number(limits.upper)}.`;
    return m.signals.length === 0
      ? sentence`Nei: ingen av de fire reglene er brutt i ${f.count(m.months.length)} hele måneder.${pace}`
      : sentence`Ja: ${brokenRules(m.signals, f)}.${pace}`;
  },
  note: (m, { f }) =>
    sentence`Bare hele måneder, fra den første der et sykehus var åpent hele måneden. Ring: bryter en regel. Et mønster står ved månedene som fullfører det.${
      m.changes.length > 0 && ` Endringer: ${f.list(m.changes.map((change) => nb.change(change, f)))}.`
    } Også flere åpne sykehus øker takten: et signal er en grunn til å se etter, ikke en årsak.`,
  method: {
    definition:
      "Samtykker etter måned for samtykke, som XmR-diagram for enkeltverdier. Fire regler: en måned utenfor grensene; 8 på rad på samme side av snittet; 6 på rad stigende eller synkende; 2 av 3 mer enn to tredeler av veien mot samme grense.",
    denominator: `Ingen: dette er antall. Den første og den siste måneden er med bare når de er hele. Med færre enn ${valuesForLimits} måneder settes ingen grenser.`,
    formula:
      "Grenser = snitt ± 2,66 × gjennomsnittlig bevegelig variasjonsbredde; settes på nytt bare fra en endring av inklusjonen der studien sier det. En nedre grense under 0 er utelatt i tabellen.",
    reference:
      "Wheeler og Chambers 1992, Understanding Statistical Process Control; Nelson 1984, J Qual Technol 16:237–239.",
  },
  nothing: (m, filtered, f) => {
    if (m.consented === 0)
      return filtered
        ? "Ingen pasienter med samtykke i en hel måned passer til dette utvalget."
        : "Ingen har samtykket i en hel måned ennå.";
    return `Med ${f.count(m.months.length)} ${m.months.length === 1 ? "hel måned" : "hele måneder"} kan det ikke sies: grenser krever minst ${valuesForLimits} uten en endring imellom. ${f.count(m.consented)} samtykket i disse månedene.`;
  },
  mark: ({ month, value, rules }, limits, { signals }, f) =>
    `${f.month(month)}: ${f.count(value)} samtykket${
      limits ? `, grenser ${f.number(Math.max(0, limits.lower))} til ${f.number(limits.upper)}` : ", ingen grenser ennå"
    }${rules.length === 0 ? "" : `; ${brokenIn(month, signals, f)}`}`,
  change: ({ on, text_nb, resets_limits }, f) => `${f.day(on)}, ${text_nb}${resets_limits ? " (nye grenser)" : ""}`,
  axis: "Samtykker, hver måned",
  upper: "øvre",
  mean: "snitt",
  lower: "nedre",
};
