import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { nobody } from "../../../say/nobody.ts";
import { shareText } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Names } from "../../../words/names.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Fact, Said } from "./facts.ts";
import type { Differing, Group } from "./model.ts";

export type MixWords = PanelWords<Said> & {
  readonly axis: string;
  readonly mark: (row: Group, names: Names, f: Format) => string;
};

const named = ({ group }: { readonly group: string }, { names }: Voice): string =>
  inSentence(names.tumour_group(group));
/** Groups with their shares and those of the reference. */
const against = (groups: readonly Differing[], voice: Voice, than: string): string =>
  voice.f.list(
    groups.map(
      (row) => `${named(row, voice)} (${voice.f.percent(row.share)} ${than} ${voice.f.percent(row.reference)})`,
    ),
  );

const enFacts: Tellers<Fact> = {
  largest: ({ first, second }, voice) =>
    sentence`The largest group is ${strong(`${named(first, voice)}: ${shareText(first.share, "", voice.f)}`)} of the consented${
      second && `, then ${named(second, voice)} (${voice.f.of(second.share.events, second.share.trials)})`
    }.`,
  none_known: () => sentence`No consented patient has a known tumour group.`,
  no_reference: () => sentence`No reference mix is supplied.`,
  alike: ({ sources }, { f }) => sentence`No group differs from “${f.list(sources)}” beyond its interval.`,
  differ: ({ sources, groups }, voice) =>
    sentence`Against “${voice.f.list(sources)}”, these differ beyond their intervals: ${against(groups, voice, "against")}.`,
};
const enNote = (hasReference: boolean): string =>
  `Thin line: 95 % interval.${
    hasReference
      ? " Upright line: the share in the reference. With many groups about 1 in 20 differs by chance alone."
      : ""
  } Regions stand in the table.`;
const en: MixWords = {
  title: "Who are the patients?",
  summary: ({ summary }, voice) => tell(summary, enFacts, voice),
  note: ({ hasReference }) => sentence`${enNote(hasReference)}`,
  method: {
    definition:
      "Consented patients by tumour group, as the study coded it; unknown where it gave none. Region: that of the recruiting site.",
    denominator: "All consented patients of the chosen sites and period; within a region, those of its sites.",
    formula:
      "n ÷ consented, Wilson interval. A group differs when its interval does not hold the share in the reference.",
    reference: "The reference mix as the study supplied it, with its source.",
  },
  axis: "Share of the consented",
  mark: ({ group, share, reference }, names, f) =>
    `${names.tumour_group(group)}: ${shareText(share, "", f)}${reference === null ? "" : `; reference ${f.percent(reference)}`}`,
};

const nbFacts: Tellers<Fact> = {
  largest: ({ first, second }, voice) =>
    sentence`Den største gruppen er ${strong(`${named(first, voice)}: ${shareText(first.share, "", voice.f)}`)} av dem som har samtykket${
      second && `, deretter ${named(second, voice)} (${voice.f.of(second.share.events, second.share.trials)})`
    }.`,
  none_known: () => sentence`Ingen med samtykke har en kjent kreftgruppe.`,
  no_reference: () => sentence`Ingen referansefordeling er levert.`,
  alike: ({ sources }, { f }) => sentence`Ingen gruppe skiller seg fra «${f.list(sources)}» ut over sitt intervall.`,
  differ: ({ sources, groups }, voice) =>
    sentence`Sammenlignet med «${voice.f.list(sources)}» skiller disse seg ut over sine intervaller: ${against(groups, voice, "mot")}.`,
};
const nbNote = (hasReference: boolean): string =>
  `Tynn strek: 95 %-intervall.${
    hasReference
      ? " Loddrett strek: andelen i referansen. Med mange grupper skiller omtrent 1 av 20 seg ut bare ved en tilfeldighet."
      : ""
  } Regioner står i tabellen.`;
const nb: MixWords = {
  title: "Hvem er pasientene?",
  summary: ({ summary }, voice) => tell(summary, nbFacts, voice),
  note: ({ hasReference }) => sentence`${nbNote(hasReference)}`,
  method: {
    definition:
      "Pasienter med samtykke etter kreftgruppe, slik studien har kodet den; ukjent der den mangler. Region: den sykehuset hører til.",
    denominator:
      "Alle med samtykke ved de valgte sykehusene i den valgte perioden; innenfor en region de ved dens sykehus.",
    formula:
      "n ÷ samtykket, Wilson-intervall. En gruppe skiller seg ut når intervallet ikke rommer andelen i referansen.",
    reference: "Referansefordelingen slik studien har levert den, med kilde.",
  },
  axis: "Andel av dem som har samtykket",
  mark: ({ group, share, reference }, names, f) =>
    `${names.tumour_group(group)}: ${shareText(share, "", f)}${reference === null ? "" : `; referanse ${f.percent(reference)}`}`,
};

export const words: Bilingual<MixWords> = { en, nb };
export const nothing: Bilingual<NothingWords> = {
  en: {
    summary: (_reason, _voice, filtered) => nobody.en.consented(filtered),
    note: (_voice, { manifest }) => enNote(manifest.study.reference_mix.length > 0),
  },
  nb: {
    summary: (_reason, _voice, filtered) => nobody.nb.consented(filtered),
    note: (_voice, { manifest }) => nbNote(manifest.study.reference_mix.length > 0),
  },
};
