import { html, type Markup } from "../../marks/svg.ts";
import { isDefault } from "../../state/filters.ts";
import type { Format } from "../../words/format.ts";
import type { AgreementRow } from "./stats.ts";
import {
  bold,
  drawable,
  enough,
  estimateOf,
  inSentence,
  lowestClass,
  type PatientsWords,
  percentLimit,
  ppaOf,
  rowOf,
  shareOf,
} from "./wording.ts";

/** Says that no patient has a pair to compare, though some have consented. */
export const noPair = (consented: number, filtered: boolean, f: Format): string =>
  `${consented === 1 ? "Den ene samtykkede pasienten" : `Ingen av de ${f.count(consented)} samtykkede pasientene`} ${filtered ? "i dette utvalget " : ""}har ${consented === 1 ? "ikke et" : "et"} par av blod og vev som kan sammenlignes.`;

const ppa = (row: AgreementRow, f: Format): string =>
  shareOf(ppaOf(row), row.both ?? 0, row.tissue_positive ?? 0, "pasienter", f);

function directions(row: AgreementRow, f: Format): Markup {
  if (!row.tissue_positive)
    return html`Vev finner ingenting i ${row.evaluable === 1 ? "det ene evaluerbare paret" : `de ${f.count(row.evaluable ?? 0)} evaluerbare parene`}, så det er ingenting for blodet å gjenfinne.`;
  const back = shareOf(
    estimateOf(row.ppv, row.ppv_low, row.ppv_high),
    row.both ?? 0,
    row.blood_positive ?? 0,
    "pasienter",
    f,
  );
  return html`Av det vev finner, finner blod ${enough(row.tissue_positive) ? "" : "det hos "}${bold(ppa(row, f))}${
    row.blood_positive
      ? html`; motsatt vei, av det blod finner, finner vev ${enough(row.blood_positive) ? "" : "det hos "}${bold(back)}`
      : null
  }.`;
}

export const nb: PatientsWords = {
  title: "Er det samsvar mellom blod og vev?",
  answer: (model, { f, names }, { filters }) => {
    const any = rowOf(model, "any");
    if (!any || !drawable(model)) return html`${nb.nothing(model, !isDefault(filters), f)}`;
    const actionable = rowOf(model, "actionable");
    const lowest = lowestClass(model);
    return html`${directions(any, f)} Begge finner noe hos <b>${f.count(any.both ?? 0)}</b> ${any.both === 1 ? "pasient" : "pasienter"}, bare vev hos <b class="tissue">${f.count(any.tissue_only ?? 0)}</b>, bare blod hos <b class="blood">${f.count(any.blood_only ?? 0)}</b>.${
      actionable?.tissue_positive
        ? html` Av det som er behandlingsrelevant i vev, finner blod ${enough(actionable.tissue_positive) ? "" : "det hos "}${ppa(actionable, f)}.`
        : null
    }${lowest && ` Av klassene har ${inSentence(names.class(lowest.class))} minst samsvar: ${ppa(lowest, f)}.`}`;
  },
  note: (model, { f }, { manifest: { study } }) => {
    const any = rowOf(model, "any");
    if (!any || !drawable(model)) return html`Positivt prosentvis samsvar med vev som referanse, per pasient.`;
    const low = any.tissue_only_low_signal ?? 0;
    return html`Pasienter med funn av klassen i vev som også har det i blod, med 95 % Wilson-intervall; vev er referansen, ikke fasiten. ${f.of(any.not_evaluable, model.consented)} samtykkede pasienter har ikke et evaluerbart par for noen klasse: de er talt, men er ikke med i noen andel.${
      low > 0 && study.low_signal_below !== null
        ? ` Av de ${f.count(any.tissue_only ?? 0)} med funn bare i vev hadde ${f.count(low)} mindre enn ${percentLimit(study.low_signal_below, f)} tumor-DNA i blodet.`
        : ""
    } Behandlingsrelevant: ${study.actionable_tiers.length > 0 ? `ESCAT ${f.list(study.actionable_tiers)}` : "studien har ikke oppgitt nivå"}. Ruter: pasienter, etter areal. Grått: færre enn 25, uten prosent.`;
  },
  nothing: (model, filtered, f) => {
    if (model.missing === "samples") return "Studien har ikke levert prøver: det er ingenting å sammenligne.";
    if (model.missing === "variants")
      return "Studien har ikke levert varianter: samsvaret mellom blod og vev er ikke kjent.";
    if (model.consented === 0)
      return filtered
        ? "Ingen pasienter med samtykke passer til dette utvalget."
        : "Ingen pasienter har samtykket ennå.";
    return noPair(model.consented, filtered, f);
  },
  axis: "Funnet i vev: også funnet i blod",
  ratio: "n / N",
  both: "begge",
  tissueOnly: "bare vev",
  bloodOnly: "bare blod",
  absent: (row) =>
    row.status === "not_supplied"
      ? "nivå ikke oppgitt"
      : row.evaluable === 0
        ? "ingen evaluerbare par"
        : "ingen funn i vev",
  reading: (row, names, f) =>
    row.status === "not_supplied"
      ? `${names.class(row.class)}: ikke levert`
      : `${names.class(row.class)}: ${
          row.tissue_positive
            ? `funnet i vev, også funnet i blod ${f.share(ppaOf(row), row.both ?? 0, row.tissue_positive)}`
            : nb.absent(row)
        }; bare vev ${f.count(row.tissue_only ?? 0)}, bare blod ${f.count(row.blood_only ?? 0)}, ingen av dem ${f.count(row.neither ?? 0)}, ikke evaluerbare ${f.count(row.not_evaluable)} pasienter`,
  method: {
    definition:
      "Hver samtykkede pasient teller én gang per klasse, med ett par: den besvarte blodprøven og den besvarte vevsprøven som er tatt nærmest i tid. En prøve har et funn når den har minst én tellende variant av klassen: somatisk eller av ukjent opphav, aldri kimbane eller hematopoese. Det trenger ikke å være samme variant; det spør panelet om varianter om. Behandlingsrelevant: bare varianter på et nivå som studien regner som behandlingsrelevant. Fusjoner kommer fra RNA i vev og fra DNA i blod.",
    denominator:
      "Par som er evaluerbare for klassen: begge prøver besvart, nær nok i tid og evaluerbare for den; for noen variant og behandlingsrelevant, evaluerbare for minst én klasse. PPA: pasienter med funn i vev. Motsatt vei: pasienter med funn i blod. NPA: evaluerbare pasienter uten funn i vev. Ikke evaluerbar: samtykkede pasienter uten et slikt par.",
    formula:
      "PPA = begge ÷ (begge + bare vev). Motsatt vei = begge ÷ (begge + bare blod). NPA = ingen ÷ (ingen + bare blod). 95 % Wilson-intervall; eksakt McNemar p. Kappa står bare i tabellen, ved siden av prevalens og spesifikt samsvar, fordi den avhenger av dem.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953; McNemar 1947, doi 10.1007/BF02295996; Cicchetti og Feinstein 1990, doi 10.1016/0895-4356(90)90159-M.",
  },
};
