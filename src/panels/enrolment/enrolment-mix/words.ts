import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence as inside } from "../../../say/names.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Names } from "../../../words/names.ts";
import type { MixModel, MixRow } from "./stats.ts";

export type MixWords = PanelWords<MixModel> & {
  readonly nothing: (filtered: boolean) => string;
  readonly axis: string;
  readonly mark: (row: MixRow, names: Names, f: Format) => string;
};

export const estimateOf = ({ share, share_low, share_high }: MixRow): Estimate | null =>
  share === null || share_low === null || share_high === null
    ? null
    : { value: share, low: share_low, high: share_high };

const told = (row: MixRow, f: Format): string => f.share(estimateOf(row), row.patients, row.of_patients);
const named = ({ groups }: MixModel): readonly MixRow[] =>
  groups.filter(({ tumour_group: group, patients }) => group !== "other" && group !== "unknown" && patients > 0);
const against = (rows: readonly MixRow[], names: Names, f: Format, than: string): string =>
  f.list(
    rows.map(
      (row) =>
        `${inside(names.tumour_group(row.tumour_group))} (${f.percent(row.share ?? 0)} ${than} ${f.percent(row.reference_share ?? 0)})`,
    ),
  );

const en: MixWords = {
  title: "Who are the patients?",
  summary: (m, { f, names }, { filters }) => {
    if (m.consented === 0) return sentence`${en.nothing(!isDefault(filters))}`;
    const [first, second] = named(m);
    const source = f.list(m.sources);
    return sentence`${
      first
        ? sentence`The largest group is ${strong(sentence`${inside(names.tumour_group(first.tumour_group))}: ${told(first, f)}`)} of the consented${
            second &&
            `, then ${inside(names.tumour_group(second.tumour_group))} (${f.of(second.patients, second.of_patients)})`
          }.`
        : sentence`No consented patient has a known tumour group.`
    } ${
      m.sources.length === 0
        ? "No reference mix is supplied."
        : m.groups[0]?.status === "too_few"
          ? ""
          : m.differ.length === 0
            ? `No group differs from “${source}” beyond its interval.`
            : `Against “${source}”, these differ beyond their intervals: ${against(m.differ, names, f, "against")}.`
    }`;
  },
  note: (m) =>
    sentence`Thin line: 95 % interval.${m.sources.length > 0 && " Upright line: the share in the reference. With many groups about 1 in 20 differs by chance alone."} Regions stand in the table.`,
  method: {
    definition:
      "Consented patients by tumour group, as the study coded it; unknown where it gave none. Region: that of the recruiting site.",
    denominator: "All consented patients of the chosen sites and period; within a region, those of its sites.",
    formula:
      "n ÷ consented, Wilson interval. A group differs when its interval does not hold the share in the reference.",
    reference: "The reference mix as the study supplied it, with its source.",
  },
  nothing: (filtered) => (filtered ? "No patient with consent matches these filters." : "Nobody has consented yet."),
  axis: "Share of the consented",
  mark: (row, names, f) =>
    `${names.tumour_group(row.tumour_group)}: ${told(row, f)}${row.reference_share === null ? "" : `; reference ${f.percent(row.reference_share)}`}`,
};

const nb: MixWords = {
  title: "Hvem er pasientene?",
  summary: (m, { f, names }, { filters }) => {
    if (m.consented === 0) return sentence`${nb.nothing(!isDefault(filters))}`;
    const [first, second] = named(m);
    const source = f.list(m.sources);
    return sentence`${
      first
        ? sentence`Den største gruppen er ${strong(sentence`${inside(names.tumour_group(first.tumour_group))}: ${told(first, f)}`)} av dem som har samtykket${
            second &&
            `, deretter ${inside(names.tumour_group(second.tumour_group))} (${f.of(second.patients, second.of_patients)})`
          }.`
        : sentence`Ingen med samtykke har en kjent kreftgruppe.`
    } ${
      m.sources.length === 0
        ? "Ingen referansefordeling er levert."
        : m.groups[0]?.status === "too_few"
          ? ""
          : m.differ.length === 0
            ? `Ingen gruppe skiller seg fra «${source}» ut over sitt intervall.`
            : `Sammenlignet med «${source}» skiller disse seg ut over sine intervaller: ${against(m.differ, names, f, "mot")}.`
    }`;
  },
  note: (m) =>
    sentence`Tynn strek: 95 %-intervall.${m.sources.length > 0 && " Loddrett strek: andelen i referansen. Med mange grupper skiller omtrent 1 av 20 seg ut bare ved en tilfeldighet."} Regioner står i tabellen.`,
  method: {
    definition:
      "Pasienter med samtykke etter kreftgruppe, slik studien har kodet den; ukjent der den mangler. Region: den sykehuset hører til.",
    denominator:
      "Alle med samtykke ved de valgte sykehusene i den valgte perioden; innenfor en region de ved dens sykehus.",
    formula:
      "n ÷ samtykket, Wilson-intervall. En gruppe skiller seg ut når intervallet ikke rommer andelen i referansen.",
    reference: "Referansefordelingen slik studien har levert den, med kilde.",
  },
  nothing: (filtered) =>
    filtered ? "Ingen pasienter med samtykke passer til dette utvalget." : "Ingen har samtykket ennå.",
  axis: "Andel av dem som har samtykket",
  mark: (row, names, f) =>
    `${names.tumour_group(row.tumour_group)}: ${told(row, f)}${row.reference_share === null ? "" : `; referanse ${f.percent(row.reference_share)}`}`,
};

export const words: Bilingual<MixWords> = { en, nb };
