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
  `${consented === 1 ? "The one" : `None of the ${f.count(consented)}`} consented ${consented === 1 ? "patient" : "patients"} ${filtered ? "in this selection " : ""}has ${consented === 1 ? "no" : "a"} pair of blood and tissue that can be compared.`;

const ppa = (row: AgreementRow, f: Format): string =>
  shareOf(ppaOf(row), row.both ?? 0, row.tissue_positive ?? 0, "patients", f);

function directions(row: AgreementRow, f: Format): Markup {
  if (!row.tissue_positive)
    return html`Tissue finds nothing in ${row.evaluable === 1 ? "the one evaluable pair" : `the ${f.count(row.evaluable ?? 0)} evaluable pairs`}, so there is nothing for blood to find again.`;
  const back = shareOf(
    estimateOf(row.ppv, row.ppv_low, row.ppv_high),
    row.both ?? 0,
    row.blood_positive ?? 0,
    "patients",
    f,
  );
  return html`Of what tissue finds, blood finds ${enough(row.tissue_positive) ? "" : "it in "}${bold(ppa(row, f))}${
    row.blood_positive
      ? html`; in the other direction, of what blood finds, tissue finds ${enough(row.blood_positive) ? "" : "it in "}${bold(back)}`
      : null
  }.`;
}

export const en: PatientsWords = {
  title: "Do blood and tissue agree?",
  answer: (model, { f, names }, { filters }) => {
    const any = rowOf(model, "any");
    if (!any || !drawable(model)) return html`${en.nothing(model, !isDefault(filters), f)}`;
    const actionable = rowOf(model, "actionable");
    const lowest = lowestClass(model);
    return html`${directions(any, f)} Both find something in <b>${f.count(any.both ?? 0)}</b> ${any.both === 1 ? "patient" : "patients"}, only tissue in <b class="tissue">${f.count(any.tissue_only ?? 0)}</b>, only blood in <b class="blood">${f.count(any.blood_only ?? 0)}</b>.${
      actionable?.tissue_positive
        ? html` Of what is actionable in tissue, blood finds ${enough(actionable.tissue_positive) ? "" : "it in "}${ppa(actionable, f)}.`
        : null
    }${lowest && ` Of the classes, ${inSentence(names.class(lowest.class))} agrees least: ${ppa(lowest, f)}.`}`;
  },
  note: (model, { f }, { manifest: { study } }) => {
    const any = rowOf(model, "any");
    if (!any || !drawable(model)) return html`Positive percent agreement with tissue as the reference, per patient.`;
    const low = any.tissue_only_low_signal ?? 0;
    return html`Patients with a finding of the class in tissue who have one in blood too, with 95 % Wilson intervals; tissue is the reference, not the truth. ${f.of(any.not_evaluable, model.consented)} consented patients have no evaluable pair for any class: they are counted, in no share.${
      low > 0 && study.low_signal_below !== null
        ? ` Of the ${f.count(any.tissue_only ?? 0)} found in tissue only, ${f.count(low)} had less than ${percentLimit(study.low_signal_below, f)} tumour DNA in blood.`
        : ""
    } Actionable: ${study.actionable_tiers.length > 0 ? `ESCAT ${f.list(study.actionable_tiers)}` : "the study names no tier"}. Squares: patients, by area. Grey: fewer than 25, no percentage.`;
  },
  nothing: (model, filtered, f) => {
    if (model.missing === "samples") return "The study has not supplied samples: there is nothing to compare.";
    if (model.missing === "variants")
      return "The study has not supplied variants: whether blood and tissue agree is not known.";
    if (model.consented === 0)
      return filtered ? "No patient with consent matches these filters." : "No patient has consented yet.";
    return noPair(model.consented, filtered, f);
  },
  axis: "Found in tissue: found in blood too",
  ratio: "n / N",
  both: "both",
  tissueOnly: "tissue only",
  bloodOnly: "blood only",
  absent: (row) =>
    row.status === "not_supplied"
      ? "no tier named"
      : row.evaluable === 0
        ? "no evaluable pair"
        : "none found in tissue",
  reading: (row, names, f) =>
    row.status === "not_supplied"
      ? `${names.class(row.class)}: not supplied`
      : `${names.class(row.class)}: ${
          row.tissue_positive
            ? `found in tissue, found in blood too ${f.share(ppaOf(row), row.both ?? 0, row.tissue_positive)}`
            : en.absent(row)
        }; tissue only ${f.count(row.tissue_only ?? 0)}, blood only ${f.count(row.blood_only ?? 0)}, neither ${f.count(row.neither ?? 0)}, not evaluable ${f.count(row.not_evaluable)} patients`,
  method: {
    definition:
      "Each consented patient counts once per class, with one pair: the reported blood and the reported tissue sample collected closest in time. A specimen has a finding when at least one counted variant of the class is there: somatic or of unknown origin, never germline or haematopoiesis. It need not be the same variant; the panel on variants asks that. Actionable: only variants of a tier that the study calls actionable. Fusions come from RNA in tissue and from DNA in blood.",
    denominator:
      "Pairs evaluable for the class: both samples reported, near enough in time, and evaluable for it; for any and actionable, evaluable for at least one class. PPA: patients with a finding in tissue. The other direction: patients with a finding in blood. NPA: evaluable patients without a finding in tissue. Not evaluable: consented patients without such a pair.",
    formula:
      "PPA = both ÷ (both + tissue only). Other direction = both ÷ (both + blood only). NPA = neither ÷ (neither + blood only). 95 % Wilson intervals; exact McNemar p. Kappa stands in the table only, beside prevalence and specific agreements, for it depends on them.",
    reference:
      "FDA 2007, Statistical Guidance on Reporting Results from Studies Evaluating Diagnostic Tests; Wilson 1927, doi 10.1080/01621459.1927.10502953; McNemar 1947, doi 10.1007/BF02295996; Cicchetti and Feinstein 1990, doi 10.1016/0895-4356(90)90159-M.",
  },
};
