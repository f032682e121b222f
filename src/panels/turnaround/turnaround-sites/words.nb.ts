import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { capital } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import type { Fact, Spread } from "./facts.ts";
import type { Bare } from "./model.ts";
import type { SitesWords } from "./wording.ts";

const name = specimenWord.nb;
const where = funnelPlaces.nb;
const opening = {
  few: "for få til å si",
  chance: "ikke mer enn tilfeldig",
  perhaps: "knapt mer enn tilfeldig",
  differ: "ja, mer enn tilfeldig",
} as const;

const bare = ({ specimen, target }: Bare): string =>
  target === null
    ? `Det er ikke oppgitt noe mål for ${name[specimen]}.`
    : `Ingen ${specimen === "blood" ? "blodprøver" : "vevsprøver"} er forfalt ennå.`;

const note = (spreads: readonly Spread[], f: Format): string => {
  const phis = spreads.map(
    ({ specimen, phi, threshold }) =>
      `φ ${f.number(phi)} for ${name[specimen]} (over ${f.number(threshold)} er overspredning)`,
  );
  return `Traktdiagram, aldri en rangering: grenser på 95 % (stiplet) og 99,8 % rundt andelen for alle laboratoriene; 1 av 20 havner tilfeldig utenfor 95 %-grensene.${
    phis.length > 0 ? ` Spredning: ${f.list(phis)}.` : ""
  } Åpen ring: færre enn 25 forfalte.`;
};

const tellers: Tellers<Fact> = {
  bare: (fact) => sentence`${bare(fact.bare)}`,
  compared: ({ specimen, verdict, outside }, { f, names }) => {
    if (verdict !== "differ" || outside === null) return sentence`${capital(name[specimen])}: ${opening[verdict]}.`;
    const { codes, below } = outside;
    const who = codes.length > 2 ? `${f.count(codes.length)} laboratorier` : f.list(codes.map(names.node));
    return sentence`${capital(name[specimen])}: ja, ${strong(who, specimen)} når målet ${below ? "sjeldnere" : "oftere"}.`;
  },
  alone: ({ specimen, node }, { names }) =>
    sentence`${capital(name[specimen])}: ingenting å sammenligne, bare ${names.node(node)} kan vurderes.`,
  overall: ({ specimen, overall, days }, { f }) =>
    sentence`${capital(name[specimen])} samlet: ${shareText(overall, "", f)} innen ${f.days(days)}.`,
};

export const nb: SitesWords = {
  title: "Er det forskjell på hvor ofte laboratoriene når målet?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ spreads }, { f }) => sentence`${note(spreads, f)}`,
  method: {
    definition:
      "Per laboratorium (node) og prøvetype: andelen prøver som er besvart innen studiens mål fra mottak. Laboratoriene står i studiens rekkefølge og er ikke rangert.",
    denominator:
      "Forfalt: besvarte prøver, og ventende som allerede er eldre enn målet. Prøver som endte uten svar, og de som mangler svardato, er holdt utenfor.",
    formula:
      "Andel = innen målet ÷ forfalt, med Wilson-intervall. Grenser: eksakte binomiske kvantiler (2,5 og 97,5 %; 0,1 og 99,9 %) rundt andelen for alle laboratoriene. φ: gjennomsnittlig kvadrert z-verdi, winsorisert med 10 % på hver side; overspredning når den er over 1 + 2 √(2 ÷ laboratorier).",
    reference: "Spiegelhalter 2005, doi 10.1002/sim.1970 og doi 10.1136/qshc.2005.013755.",
  },
  bare,
  within: (days, f) => `innen ${f.days(days)}`,
  axis: "Forfalte prøver",
  overall: (overall, f) => `alle ${toldShare(overall, "", f).number}`,
  target: (share, f) => `mål ${f.percent(share)}`,
  mark: ({ code, share, against }, { specimen, target }, names, f) =>
    `${names.node(code)}, ${name[specimen]}: ${shareText(share, "", f)} innen ${f.days(target.days)}${against ? `, ${where[against.place]}` : ""}`,
};

export const nothingNb: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied")
      return reason.what === "targets"
        ? "Det er ikke oppgitt noe mål, så det er ingenting laboratoriene kan nå."
        : "Studien har ikke levert prøver: om laboratoriene når målet, er ikke kjent.";
    return filtered ? "Ingen prøver i dette utvalget er forfalt ennå." : "Ingen prøver er forfalt ennå.";
  },
  note: ({ f }) => note([], f),
};
