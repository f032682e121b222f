import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { nobody } from "../../../say/nobody.ts";
import { someSites } from "../../../say/some-sites.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Fact, Said, Verdict } from "./facts.ts";
import type { Site } from "./model.ts";

export type SiteWords = PanelWords<Said> & {
  readonly consented: string;
  readonly screened: string;
  readonly target: string;
  readonly expected: string;
  readonly axis: string;
  readonly notOpen: string;
  /** In place of a number, where no opening date is known. */
  readonly notKnown: string;
  readonly mark: (site: Site, name: string, f: Format) => string;
};

/** So many sites without a patient are named. */
const named = 6;

const enVerdict: Tellers<Verdict> = {
  nobody_yet: ({ open }, { f }) =>
    sentence`${f.rounded ? `${f.few} have` : "Nobody has"} consented yet, at ${strong(`${f.exact(open)} open ${open === 1 ? "site" : "sites"}`)}.`,
  nobody_chosen: () => sentence`${nobody.en.consented(true)}`,
  sites: ({ sites, withPatients, allPatients, targets }, { f }) =>
    sentence`${strong(f.ofExact(withPatients, sites))} ${allPatients ? "open " : ""}${sites === 1 ? "site" : "sites"} ${withPatients === 1 ? "has" : "have"} ${fromFive(f, "patients", "or more")}${allPatients ? "" : " in this selection"}${
      targets &&
      `; ${f.ofExact(targets.reached, targets.of)} ${targets.reached === 1 ? "has" : "have"} reached ${targets.reached === 1 ? "its" : "their"} ${f.rounded ? "target" : "own target"}`
    }.`,
  one_of_all: ({ site, target, consented, all }, { f, names }) =>
    sentence`${names.site(site)} has ${strong(f.count(consented))} of the ${people(all, f)} who consented${
      target !== null &&
      (consented >= target
        ? `; its own target of ${f.exact(target)} is reached`
        : `; its own target is ${f.exact(target)}`)
    }.`,
  some_of_all: ({ sites, consented, all }, { f }) =>
    sentence`The ${f.exact(sites)} chosen sites have ${strong(f.count(consented))} of the ${people(all, f)} who consented.`,
};
/** Of rounded counts a 0 can hide a few. */
const fromFive = (f: Format, patients: string, orMore: string): string =>
  f.rounded ? `${f.count(5)} ${patients} ${orMore}` : patients;
const people = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "patient" : "patients"}`;
const enFacts: Tellers<Fact> = {
  people: ({ consented, screened }, { f }) =>
    sentence`${f.count(consented)} consented; ${f.count(screened)} ${screened === 1 ? "was" : "were"} screened.`,
  compared: ({ here, all }, { f }) =>
    sentence`Here ${f.count(here.consented)} consented and ${f.count(here.screened)} ${here.screened === 1 ? "was" : "were"} screened; at all sites ${f.count(all.consented)} and ${f.count(all.screened)}.`,
  waiting: ({ sites }, voice) =>
    sentence`Open ${voice.f.rounded ? `with ${voice.f.few} patients` : "without a patient"}: ${someSites(sites, named, voice)}.`,
  on_pace: ({ sites, of }, { f }) =>
    sentence`${f.exactOf(sites, of)} ${sites === 1 ? "has" : "have"} as many as expected by now.`,
  no_targets: () => sentence`No site has a target of its own.`,
};
const en: SiteWords = {
  title: "Which sites have patients, and which have reached their target?",
  verdict: (said, voice) => tell([said.verdict], enVerdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, enFacts, voice)),
  note: ({ marked }, { f }) =>
    sentence`Sites in the order in which they opened, never ranked.${marked && " A choice marks sites and leaves the others to compare with."} Upright lines: the site's own target, and dotted what an even pace to the end of the newest plan brings by now, of all its patients${!f.vague && "; left out for a period or a tumour group"}.`,
  method: (rounded) => ({
    definition:
      "Screened: every patient in the study's list. Consented: those with a date of consent. Both per recruiting site.",
    denominator: `None: these are counts. Months open: calendar months, at least in part, from the site's opening to the data cut${rounded ? "" : ", within the chosen period"}.`,
    formula: `${rounded ? "None: evaluable pairs and the pace of a site are not told here." : "Consented per month = consented since the month of opening ÷ months open; not known for a site without an opening date."} Expected by now = own target × time since the opening ÷ time from the opening to the end of the newest plan, at most the own target.`,
    reference:
      "STARD 2015 (flow of participants); funnel plots rather than league tables after Spiegelhalter 2005, doi 10.1002/sim.1970.",
  }),
  consented: "consented",
  screened: "screened",
  target: "own target",
  expected: "expected by now",
  axis: "Patients",
  notOpen: "not open",
  notKnown: "no date",
  mark: (site, name, f) =>
    `${name}: ${f.count(site.consented)} consented, ${f.count(site.screened)} screened${site.target === null ? "" : `, own target ${f.exact(site.target)}`}${
      site.expected === null ? "" : `, expected by now ${f.number(site.expected)}`
    }${
      site.opened === null ? ", opening date not known" : `, opened ${f.day(site.opened)}`
    }${site.consentedPerMonth === null ? "" : `, ${f.number(site.consentedPerMonth)} a month`}`,
};

const nbVerdict: Tellers<Verdict> = {
  nobody_yet: ({ open }, { f }) =>
    sentence`${f.rounded ? f.few : "Ingen"} har samtykket ennå, ved ${strong(`${f.exact(open)} ${open === 1 ? "åpent" : "åpne"} sykehus`)}.`,
  nobody_chosen: () => sentence`${nobody.nb.consented(true)}`,
  sites: ({ sites, withPatients, allPatients, targets }, { f }) =>
    sentence`${strong(f.ofExact(withPatients, sites))} ${allPatients ? (sites === 1 ? "åpent " : "åpne ") : ""}sykehus har ${fromFive(f, "pasienter", "eller flere")}${allPatients ? "" : " i dette utvalget"}${
      targets && `; ${f.ofExact(targets.reached, targets.of)} har nådd ${f.rounded ? "målet sitt" : "sitt eget mål"}`
    }.`,
  one_of_all: ({ site, target, consented, all }, { f, names }) =>
    sentence`${names.site(site)} har ${strong(f.count(consented))} av ${all === 1 ? "den ene pasienten" : `de ${f.count(all)} pasientene`} som har samtykket${
      target !== null &&
      (consented >= target
        ? `; sykehusets eget mål på ${f.exact(target)} er nådd`
        : `; sykehusets eget mål er ${f.exact(target)}`)
    }.`,
  some_of_all: ({ sites, consented, all }, { f }) =>
    sentence`De ${f.exact(sites)} valgte sykehusene har ${strong(f.count(consented))} av ${all === 1 ? "den ene pasienten" : `de ${f.count(all)} pasientene`} som har samtykket.`,
};
const nbFacts: Tellers<Fact> = {
  people: ({ consented, screened }, { f }) =>
    sentence`${f.count(consented)} har samtykket; ${f.count(screened)} er vurdert.`,
  compared: ({ here, all }, { f }) =>
    sentence`Her har ${f.count(here.consented)} samtykket, og ${f.count(here.screened)} er vurdert; ved alle sykehus ${f.count(all.consented)} og ${f.count(all.screened)}.`,
  waiting: ({ sites }, voice) =>
    sentence`Åpne ${voice.f.rounded ? `med ${voice.f.few} pasienter` : "uten pasienter"}: ${someSites(sites, named, voice)}.`,
  on_pace: ({ sites, of }, { f }) => sentence`${f.exactOf(sites, of)} har så mange som forventet til nå.`,
  no_targets: () => sentence`Ingen sykehus har eget mål.`,
};
const nb: SiteWords = {
  title: "Hvilke sykehus har pasienter, og hvilke har nådd målet sitt?",
  verdict: (said, voice) => tell([said.verdict], nbVerdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, nbFacts, voice)),
  note: ({ marked }, { f }) =>
    sentence`Sykehusene står i den rekkefølgen de åpnet, aldri rangert.${marked && " Et valg framhever sykehus og lar de andre stå til sammenligning."} Loddrette streker: sykehusets eget mål og, prikket, det et jevnt tempo fram til slutten av den nyeste planen gir til nå, for alle pasientene${!f.vague && "; utelatt for en periode eller en kreftform"}.`,
  method: (rounded) => ({
    definition: "Vurdert: alle pasienter i studiens liste. Samtykket: de som har en samtykkedato. Begge per sykehus.",
    denominator: `Ingen: dette er antall. Måneder åpen: kalendermåneder, helt eller delvis, fra åpning til datauttrekket${rounded ? "" : ", innenfor valgt periode"}.`,
    formula: `${rounded ? "Ingen: evaluerbare par og takten ved et sykehus vises ikke her." : "Samtykker per måned = samtykket siden åpningsmåneden ÷ måneder åpen; ikke kjent for et sykehus uten åpningsdato."} Forventet til nå = eget mål × tid siden åpningen ÷ tid fra åpningen til slutten av den nyeste planen, høyst eget mål.`,
    reference:
      "STARD 2015 (deltakerflyt); traktdiagram framfor rangering etter Spiegelhalter 2005, doi 10.1002/sim.1970.",
  }),
  consented: "samtykket",
  screened: "vurdert",
  target: "eget mål",
  expected: "forventet til nå",
  axis: "Pasienter",
  notOpen: "ikke åpnet",
  notKnown: "uten dato",
  mark: (site, name, f) =>
    `${name}: ${f.count(site.consented)} samtykket, ${f.count(site.screened)} vurdert${site.target === null ? "" : `, eget mål ${f.exact(site.target)}`}${
      site.expected === null ? "" : `, forventet til nå ${f.number(site.expected)}`
    }${
      site.opened === null ? ", åpningsdato ikke kjent" : `, åpnet ${f.day(site.opened)}`
    }${site.consentedPerMonth === null ? "" : `, ${f.number(site.consentedPerMonth)} per måned`}`,
};

export const words: Bilingual<SiteWords> = { en, nb };
