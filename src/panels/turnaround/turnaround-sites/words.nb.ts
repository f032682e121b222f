import type { Specimen } from "../../../cubes/codes.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { funnelPlaces } from "../../../say/funnel-place.ts";
import { listed } from "../../../say/listed.ts";
import { capital } from "../../../say/names.ts";
import { aboutPercent } from "../../../say/share.ts";
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
  few: "kan ikke sies, for få",
  chance: "ikke mer enn tilfeldigheter tilsier",
  perhaps: "knapt mer enn tilfeldigheter tilsier",
  differ: "ja, mer enn tilfeldigheter tilsier",
  open: "kan ikke sies, avrundingen lar det stå åpent",
} as const;

/** Om det valgte laboratoriet skiller seg ut, etter hvor det ligger. */
const differs: Readonly<Record<FunnelPlace, string>> = {
  within: opening.chance,
  above_95: opening.perhaps,
  below_95: opening.perhaps,
  above_998: "ja",
  below_998: "ja",
  open: opening.open,
};

/** "76 %, 95 % interval 70 to 81, of 310"; of few "9 of 12". The share is no n of N, as some are still open. */
const told = ({ events, trials, estimate }: KnownShare, interval: boolean, f: Format, share = true): string =>
  enough(trials)
    ? `${share ? `${aboutPercent(estimate.value, trials, f)}, ` : ""}${interval ? `${f.interval} ` : ""}${f.percentRange(estimate)}, av ${f.count(trials)}${interval ? " mottatte" : ""}`
    : f.of(events, trials);

/** "76 %", or with few "9 of 12". */
const number = ({ events, trials, estimate }: KnownShare, f: Format): string =>
  enough(trials) ? aboutPercent(estimate.value, trials, f) : f.of(events, trials);

const bare = ({ specimen, target }: Bare): string =>
  target === null
    ? `Ingen svarfrist er oppgitt for ${name[specimen]}.`
    : `For ${name[specimen]} kan det ikke sies ennå.`;

const note = (spread: readonly Specimen[], f: Format): string =>
  `Traktdiagram, aldri en rangering: grenser på 95 % (stiplet) og 99,8 % rundt andelen for alle laboratoriene; 1 av 20 havner tilfeldig utenfor 95 %-grensene.${
    spread.length > 0
      ? ` Samlet er forskjellene mellom laboratoriene større enn tilfeldigheter kan forklare (${f.list(spread.map((specimen) => name[specimen]))}): grensene er utvidet med det.`
      : ""
  } Åpen ring: færre enn 25 mottatte.`;

const tellers: Tellers<Fact> = {
  bare: ({ bare: { specimen, target } }) =>
    sentence`${capital(name[specimen])}: kan ikke sies${target === null ? ", ingen svarfrist er oppgitt" : " ennå"}.`,
  compared: ({ specimen, verdict, outside, named, overall }, { f, names }) => {
    if (named)
      return sentence`${capital(name[specimen])}: ja, ${names.node(named.node)} ${strong(number(named.share, f), specimen)}, alle ${number(overall, f)}.`;
    if (verdict !== "differ" || outside === null) return sentence`${capital(name[specimen])}: ${opening[verdict]}.`;
    const { codes, below } = outside;
    const who = codes.length > 2 ? `${f.exact(codes.length)} laboratorier` : listed(codes.map(names.node), f);
    return sentence`${capital(name[specimen])}: ja, ${strong(who, specimen)} holder fristen ${below ? "sjeldnere" : "oftere"}.`;
  },
  alike: ({ specimens, verdict }, { f }) =>
    sentence`${capital(f.list(specimens.map((specimen) => name[specimen])))}: ${opening[verdict]}.`,
  chosen: ({ specimen, node, named, overall, widened }, { f, names }) => {
    const head = capital(name[specimen]);
    if (!enough(overall.trials)) return sentence`${head}: ${opening.few}.`;
    if (named === null)
      return sentence`${head}: kan ikke sies, ingen ved ${names.node(node)}, alle ${number(overall, f)}.`;
    const { share, place } = named;
    const answer = widened && place === "within" ? "ikke mer enn de varierer" : differs[place];
    return sentence`${head}: ${enough(share.trials) ? answer : "kan ikke sies"}, ${names.node(node)} ${strong(number(share, f), specimen)}, alle ${number(overall, f)}.`;
  },
  alone: ({ specimen, node }, { names }) =>
    sentence`${capital(name[specimen])}: kan ikke sies, bare ${names.node(node)} kan vurderes.`,
  overall: ({ specimen, overall, days, named, first }, { f, names }) => {
    const interval = first && (named === null || enough(named.share.trials));
    const all = `alle ${named === null ? told(overall, first, f) : told(overall, first && !interval, f, false)}`;
    return named === null
      ? sentence`${capital(name[specimen])} innen ${f.onDay(days)}: ${all}.`
      : sentence`${capital(name[specimen])} innen ${f.onDay(days)}: ${names.node(named.node)} ${told(named.share, interval, f, false)}; ${all}.`;
  },
};

export const nb: SitesWords = {
  title: "Er det forskjell på hvor ofte laboratoriene holder svarfristen?",
  verdict: ({ verdict }, voice) => tell(verdict, tellers, voice),
  howSure: ({ howSure }, voice) => tellAny(howSure, tellers, voice),
  note: ({ note: { chosen, spread } }, { f, names }) =>
    sentence`${chosen !== null && sentence`${names.node(chosen)} er merket; alle laboratoriene sammenlignes. `}${note(spread, f)}`,
  method: (rounded) => ({
    definition: `Per laboratorium (node) og prøvetype: andelen av alle mottatte prøver som er besvart innen studiens svarfrist fra mottak (Aalen-Johansen), slik hovedtallet sier det om alle samlet. Laboratoriene står i studiens rekkefølge og er ikke rangert.${rounded ? "" : " Et valg av sykehus eller laboratorium merker laboratoriet og endrer ikke sammenligningen."}`,
    denominator:
      "Alle mottatte prøver: mislykket analyse og at pasienten dør eller trekker seg før svaret, er konkurrerende utfall; de som ennå venter, er sensurert ved datauttrekket. De som mangler svardato, er holdt utenfor.",
    formula: `${rounded ? "Aalen-Johansen-andelen besvart innen svarfristen, med det bredeste Wilson-intervallet avrundingen gir for dem det er kjent om." : "Aalen-Johansen-andelen besvart innen svarfristen, log-log-grenser (Wilson der ingen eller alle er det)."} Grenser: eksakte binomiske kvantiler (2,5 og 97,5 %; 0,1 og 99,9 %) rundt andelen for alle laboratoriene, for så mange prøver som det er kjent om holdt fristen. Fra ${sitesForSpread} laboratorier: overdispersjon når gjennomsnittlig kvadrert z-verdi, winsorisert med 10 % på hver side, er over 1 + 2 √(2 ÷ laboratorier): da grenser med additive tilfeldige effekter, p ± z √(p (1 − p) ÷ N + τ²), τ² ved momenter.`,
    reference:
      "Aalen og Johansen 1978, Scand J Stat 5:141–150; Spiegelhalter 2005, doi 10.1002/sim.1970 og doi 10.1136/qshc.2005.013755.",
  }),
  bare,
  within: (days, f) => `innen ${f.days(days)}`,
  axis: "Mottatte som kan vurderes",
  overall: (overall, f) => `alle ${number(overall, f)}`,
  target: (share, f) => `mål ${f.percent(share)}`,
  mark: ({ code, share, against }, { specimen, target }, names, f) =>
    `${names.node(code)}, ${name[specimen]}: ${told(share, true, f)} besvart innen ${f.onDay(target.days)}${against ? `, ${where[against.place]}` : ""}`,
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
