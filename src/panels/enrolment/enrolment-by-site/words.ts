import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Site, SiteModel } from "./model.ts";

export type SiteWords = PanelWords<SiteModel> & {
  readonly consented: string;
  readonly screened: string;
  readonly target: string;
  readonly axis: string;
  readonly notOpen: string;
  readonly mark: (site: Site, name: string, f: Format) => string;
};

const en: SiteWords = {
  title: "Where do patients join, and where could help be needed?",
  summary: (m, { f }, { filters }) =>
    m.consented === 0
      ? sentence`${isDefault(filters) ? `Nobody has consented yet, at ${f.count(m.open)} open ${m.open === 1 ? "site" : "sites"}.` : "No patient with consent matches these filters."}`
      : sentence`${strong(`${f.count(m.consented)} patients`)} have consented, of ${f.count(m.screened)} screened, at ${f.count(m.open)} open ${m.open === 1 ? "site" : "sites"}.${
          m.withTarget > 0
            ? ` ${f.of(m.reached, m.withTarget)} ${m.withTarget === 1 ? "site with a target of its own has" : "sites with a target of their own have"} reached it.`
            : " No site has a target of its own."
        }${m.without > 0 && ` ${f.count(m.without)} open ${m.without === 1 ? "site has" : "sites have"} no patient yet.`}`,
  note: () =>
    sentence`Sites in the order in which they opened, never ranked. Upright line: the site's own target for the whole study.`,
  method: {
    definition:
      "Screened: every patient in the study's list. Consented: those with a date of consent. Both per recruiting site.",
    denominator:
      "None: these are counts. Months open: calendar months, at least in part, from the site's opening to the data cut, within the chosen period.",
    formula: "Consented per month = consented ÷ months open.",
    reference:
      "STARD 2015 (flow of participants); funnel plots rather than league tables after Spiegelhalter 2005, doi 10.1002/sim.1970.",
  },
  consented: "consented",
  screened: "screened",
  target: "own target",
  axis: "Patients",
  notOpen: "not open",
  mark: (site, name, f) =>
    `${name}: ${f.count(site.consented)} consented of ${f.count(site.screened)} screened${site.target === null ? "" : `, own target ${f.count(site.target)}`}${
      site.opened === null ? ", not open" : `, opened ${f.day(site.opened)}`
    }${site.consentedPerMonth === null ? "" : `, ${f.number(site.consentedPerMonth)} a month`}`,
};

const nb: SiteWords = {
  title: "Hvor kommer pasientene med, og hvor kan det trengs hjelp?",
  summary: (m, { f }, { filters }) =>
    m.consented === 0
      ? sentence`${isDefault(filters) ? `Ingen har samtykket ennå, ved ${f.count(m.open)} ${m.open === 1 ? "åpent" : "åpne"} sykehus.` : "Ingen pasienter med samtykke passer til dette utvalget."}`
      : sentence`${strong(`${f.count(m.consented)} pasienter`)} har samtykket, av ${f.count(m.screened)} vurderte, ved ${f.count(m.open)} ${m.open === 1 ? "åpent" : "åpne"} sykehus.${
          m.withTarget > 0
            ? ` ${f.of(m.reached, m.withTarget)} sykehus med eget mål har nådd det.`
            : " Ingen sykehus har eget mål."
        }${m.without > 0 && ` ${f.count(m.without)} ${m.without === 1 ? "åpent" : "åpne"} sykehus har ingen pasienter ennå.`}`,
  note: () =>
    sentence`Sykehusene står i den rekkefølgen de åpnet, aldri rangert. Loddrett strek: sykehusets eget mål for hele studien.`,
  method: {
    definition: "Vurdert: alle pasienter i studiens liste. Samtykket: de som har en samtykkedato. Begge per sykehus.",
    denominator:
      "Ingen: dette er antall. Måneder åpen: kalendermåneder, helt eller delvis, fra åpning til datauttrekket, innenfor valgt periode.",
    formula: "Samtykker per måned = samtykket ÷ måneder åpen.",
    reference:
      "STARD 2015 (deltakerflyt); traktdiagram framfor rangering etter Spiegelhalter 2005, doi 10.1002/sim.1970.",
  },
  consented: "samtykket",
  screened: "vurdert",
  target: "eget mål",
  axis: "Pasienter",
  notOpen: "ikke åpnet",
  mark: (site, name, f) =>
    `${name}: ${f.count(site.consented)} samtykket av ${f.count(site.screened)} vurderte${site.target === null ? "" : `, eget mål ${f.count(site.target)}`}${
      site.opened === null ? ", ikke åpnet" : `, åpnet ${f.day(site.opened)}`
    }${site.consentedPerMonth === null ? "" : `, ${f.number(site.consentedPerMonth)} per måned`}`,
};

export const words: Bilingual<SiteWords> = { en, nb };
