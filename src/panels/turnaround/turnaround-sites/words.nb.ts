import type { Specimen } from "../../../cubes/codes.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { listed } from "../../../say/listed.ts";
import { capital } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell, tellAny } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import type { FunnelPlace } from "../../../stats/funnel-place.ts";
import type { KnownShare } from "../../../stats/known-share.ts";
import { sitesForSpread } from "../../../stats/random-effects-funnel.ts";
import type { Format } from "../../../words/format.ts";
import { specimenWord } from "../../../words/samples.ts";
import type { Fact } from "./facts.ts";
import type { Bare } from "./model.ts";
import type { SitesWords } from "./wording.ts";

const name = specimenWord.nb;
const where = funnelPlaces.nb;
const opening = {
  few: "for få til å si",
  chance: "ikke mer enn tilfeldighet tilsier",
  perhaps: "knapt mer enn tilfeldighet tilsier",
  differ: "ja, mer enn tilfeldighet tilsier",
} as const;

/** Where the chosen laboratory lies. */
const stands: Readonly<Record<FunnelPlace, string>> = {
  within: "innenfor tilfeldig variasjon",
  above_95: "kanskje oftere",
  below_95: "kanskje sjeldnere",
  above_998: "oftere enn tilfeldighet tilsier",
  below_998: "sjeldnere enn tilfeldighet tilsier",
};

/** "76 %", or with few "9 of 12". */
const number = ({ events, trials, estimate }: KnownShare, f: Format): string =>
  enough(trials) ? f.percent(estimate.value) : f.of(events, trials);

const bare = ({ specimen, target }: Bare): string =>
  target === null
    ? `Ingen svarfrist er oppgitt for ${name[specimen]}.`
    : `Ingen ${specimen === "blood" ? "blodprøver" : "vevsprøver"} kan vurderes ennå.`;

const note = (spread: readonly Specimen[], f: Format): string =>
  `Traktdiagram, aldri en rangering: grenser på 95 % (stiplet) og 99,8 % rundt andelen for alle laboratoriene; 1 av 20 havner tilfeldig utenfor 95 %-grensene.${
    spread.length > 0
      ? ` Samlet er forskjellene mellom laboratoriene større enn tilfeldigheter kan forklare (${f.list(spread.map((specimen) => name[specimen]))}): grensene er utvidet med det.`
      : ""
  } Åpen ring: færre enn 25 vurderte.`;

const tellers: Tellers<Fact> = {
  bare: (fact) => sentence`${bare(fact.bare)}`,
  compared: ({ specimen, verdict, outside, named, overall }, { f, names }) => {
    if (named)
      return sentence`${capital(name[specimen])}: ja, ${names.node(named.node)} ${strong(number(named.share, f), specimen)}, alle ${number(overall, f)}.`;
    if (verdict !== "differ" || outside === null) return sentence`${capital(name[specimen])}: ${opening[verdict]}.`;
    const { codes, below } = outside;
    const who = codes.length > 2 ? `${f.count(codes.length)} laboratorier` : listed(codes.map(names.node), f);
    return sentence`${capital(name[specimen])}: ja, ${strong(who, specimen)} holder fristen ${below ? "sjeldnere" : "oftere"}.`;
  },
  chosen: ({ specimen, node, named, overall, widened }, { f, names }) => {
    const head = capital(name[specimen]);
    if (!enough(overall.trials)) return sentence`${head}: ${opening.few}.`;
    if (named === null)
      return sentence`${head}: ingen kan vurderes ved ${names.node(node)}, alle ${number(overall, f)}.`;
    const { share, place } = named;
    return sentence`${head}: ${names.node(node)} ${strong(number(share, f), specimen)}, alle ${number(overall, f)}, ${enough(share.trials) ? (widened && place === "within" ? "innenfor laboratorienes variasjon" : stands[place]) : "for få"}.`;
  },
  alone: ({ specimen, node }, { names }) =>
    sentence`${capital(name[specimen])}: ingenting å sammenligne, bare ${names.node(node)} kan vurderes.`,
  overall: ({ specimen, overall, days, named }, { f, names }) => {
    const range = ({ events, trials, estimate }: KnownShare, interval: boolean): string =>
      enough(trials)
        ? `${interval ? `${f.interval} ` : ""}${f.percentRange(estimate)}, ${f.of(events, trials)}`
        : f.of(events, trials);
    return named === null
      ? sentence`${capital(name[specimen])}, vurderte, innen ${f.days(days)}: alle ${shareText(overall, "", f)}.`
      : sentence`${capital(name[specimen])}, vurderte, innen ${f.days(days)}: ${names.node(named.node)} ${range(named.share, true)}; alle ${range(overall, !enough(named.share.trials))}.`;
  },
};

export const nb: SitesWords = {
  title: "Er det forskjell på hvor ofte laboratoriene holder svarfristen?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { chosen, spread } }, { f, names }) =>
    sentence`${chosen !== null && sentence`${names.node(chosen)} er merket; alle laboratoriene sammenlignes. `}${note(spread, f)}`,
  method: {
    definition:
      "Per laboratorium (node) og prøvetype: andelen prøver som er besvart innen studiens svarfrist fra mottak. Laboratoriene står i studiens rekkefølge og er ikke rangert. Et valg av sykehus eller laboratorium merker laboratoriet og endrer ikke sammenligningen.",
    denominator:
      "Vurdert: besvarte prøver, og ventende som allerede har passert svarfristen. Prøver som endte uten svar, og de som mangler svardato, er holdt utenfor.",
    formula: `Andel = innen svarfristen ÷ vurdert, med Wilson-intervall. Grenser: eksakte binomiske kvantiler (2,5 og 97,5 %; 0,1 og 99,9 %) rundt andelen for alle laboratoriene. Fra ${sitesForSpread} laboratorier: overdispersjon når gjennomsnittlig kvadrert z-verdi, winsorisert med 10 % på hver side, er over 1 + 2 √(2 ÷ laboratorier): da grenser med additive tilfeldige effekter, p ± z √(p (1 − p) ÷ N + τ²), τ² ved momenter.`,
    reference: "Spiegelhalter 2005, doi 10.1002/sim.1970 og doi 10.1136/qshc.2005.013755.",
  },
  bare,
  within: (days, f) => `innen ${f.days(days)}`,
  axis: "Vurderte prøver",
  overall: (overall, f) => `alle ${toldShare(overall, "", f).number}`,
  target: (share, f) => `krav ${f.percent(share)}`,
  mark: ({ code, share, against }, { specimen, target }, names, f) =>
    `${names.node(code)}, ${name[specimen]}: ${shareText(share, "", f)} innen ${f.days(target.days)}${against ? `, ${where[against.place]}` : ""}`,
};

export const nothingNb: NothingWords = {
  summary: (reason, _, filtered) => {
    if (reason.why === "not_supplied")
      return reason.what === "targets"
        ? "Ingen svarfrist er oppgitt, så det er ingenting laboratoriene kan holde."
        : "Studien har ikke levert prøver: om laboratoriene holder svarfristen, er ikke kjent.";
    return filtered ? "Ingen prøver i dette utvalget kan vurderes ennå." : "Ingen prøver kan vurderes ennå.";
  },
  note: ({ f }) => note([], f),
};
