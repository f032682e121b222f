import { type Sentence, sentence } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { FunnelPlace } from "../../../stats/funnel-place.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import { specimenWord } from "../../../words/samples.ts";
import type { Funnel } from "./stats.ts";
import { outsideBy, overallShare, type SitesWords, shortShare, verdict } from "./wording.ts";

const name = specimenWord.nb;
const where: Readonly<Record<FunnelPlace, string>> = {
  within: "innenfor 95 %-grensene",
  above_95: "over 95 %-grensene",
  below_95: "under 95 %-grensene",
  above_998: "over 99,8 %-grensene",
  below_998: "under 99,8 %-grensene",
};
const opening = {
  few: "for få til å si",
  chance: "ikke mer enn tilfeldig",
  perhaps: "knapt mer enn tilfeldig",
  differ: "ja",
} as const;

function compared(funnel: Funnel, names: Names, f: Format): Sentence {
  const { specimen, target, points, dispersion } = funnel;
  const outside = outsideBy(funnel, names).map(({ place, nodes }) => `${f.list(nodes)} ligger ${where[place]}`);
  const within = `${points.length === 2 ? "begge" : `alle ${f.count(points.length)}`} laboratoriene ligger innenfor 95 %-grensene`;
  return sentence`For ${name[specimen]}, ${opening[verdict(funnel)]}: ${outside.length === 0 ? within : f.list(outside)} rundt den samlede andelen på ${overallShare(funnel, f)} innen ${f.days(target?.days ?? 0)}.${
    dispersion?.overdispersed &&
    ` Samlet er forskjellene mellom laboratoriene større enn tilfeldigheter kan forklare (φ = ${f.number(dispersion.phi)}).`
  }`;
}

function tell(funnel: Funnel, names: Names, f: Format): Sentence {
  const { specimen, target, points } = funnel;
  if (target === null || points.length === 0) return sentence`${nb.nothingFor(funnel)}`;
  if (funnel.comparable) return compared(funnel, names, f);
  return sentence`For ${name[specimen]} har bare ${names.node(points[0]?.node ?? "")} prøver som er forfalt, ${overallShare(funnel, f)} innen ${f.days(target.days)}: det finnes ikke noe annet laboratorium å sammenligne med.`;
}

export const nb: SitesWords = {
  title: "Er det forskjell på hvor ofte laboratoriene når målet?",
  summary: (model, { f, names }, { filters }) =>
    model.funnels.every(({ points }) => points.length === 0)
      ? sentence`${nb.nothing(model, !isDefault(filters))}`
      : sentence`${model.funnels.map((funnel, i) => [i > 0 && " ", tell(funnel, names, f)])}`,
  note: (model, { f }) => {
    const phis = model.funnels.flatMap(({ specimen, dispersion }) =>
      dispersion
        ? [
            `φ ${f.number(dispersion.phi)} for ${name[specimen]} (over ${f.number(dispersion.threshold)} er overspredning)`,
          ]
        : [],
    );
    return sentence`Traktdiagram, aldri en rangering: grenser på 95 % (stiplet) og 99,8 % rundt andelen for alle laboratoriene; 1 av 20 havner tilfeldig utenfor 95 %-grensene.${
      phis.length > 0 && ` Spredning: ${f.list(phis)}.`
    } Åpen ring: færre enn 25 forfalte.`;
  },
  method: {
    definition:
      "Per laboratorium (node) og prøvetype: andelen prøver som er besvart innen studiens mål fra mottak. Laboratoriene står i studiens rekkefølge og er ikke rangert.",
    denominator:
      "Forfalt: besvarte prøver, og ventende som allerede er eldre enn målet. Prøver som endte uten svar, og de som mangler svardato, er holdt utenfor.",
    formula:
      "Andel = innen målet ÷ forfalt, med Wilson-intervall. Grenser: eksakte binomiske kvantiler (2,5 og 97,5 %; 0,1 og 99,9 %) rundt andelen for alle laboratoriene. φ: gjennomsnittlig kvadrert z-verdi, winsorisert med 10 % på hver side; overspredning når den er over 1 + 2 √(2 ÷ laboratorier).",
    reference: "Spiegelhalter 2005, doi 10.1002/sim.1970 og doi 10.1136/qshc.2005.013755.",
  },
  nothing: (model, filtered) => {
    if (!model.supplied) return "Studien har ikke levert prøver: om laboratoriene når målet, er ikke kjent.";
    if (model.funnels.every(({ target }) => target === null))
      return "Det er ikke oppgitt noe mål, så det er ingenting laboratoriene kan nå.";
    return filtered ? "Ingen prøver i dette utvalget er forfalt ennå." : "Ingen prøver er forfalt ennå.";
  },
  nothingFor: ({ specimen, target }) =>
    target === null
      ? `Det er ikke oppgitt noe mål for ${name[specimen]}.`
      : `Ingen ${specimen === "blood" ? "blodprøver" : "vevsprøver"} er forfalt ennå.`,
  within: (days, f) => `innen ${f.days(days)}`,
  axis: "Forfalte prøver",
  overall: (funnel, f) => `alle ${shortShare(funnel, f)}`,
  target: (share, f) => `mål ${f.percent(share)}`,
  mark: (point, names, f) =>
    `${names.node(point.node)}, ${name[point.specimen]}: ${f.share({ value: point.share, low: point.share_low ?? 0, high: point.share_high ?? 1 }, point.on_target, point.due)} innen ${f.days(point.target_days ?? 0)}${point.outside === null ? "" : `, ${where[point.outside]}`}`,
};
