import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { capital, inSentence } from "../../../say/names.ts";
import { nobody } from "../../../say/nobody.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { enough } from "../../../stats/few.ts";
import { leastExpected } from "../../../stats/goodness-of-fit.ts";
import type { Share } from "../../../stats/share.ts";
import { type Format, formats } from "../../../words/format.ts";
import type { Bilingual } from "../../../words/lang.ts";
import type { Names } from "../../../words/names.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Fit } from "./against-reference.ts";
import { type Fact, level, type Said, type Verdict } from "./facts.ts";
import type { Group } from "./group.ts";

export type MixWords = PanelWords<Said> & {
  readonly axis: string;
  readonly mark: (row: Group, names: Names, f: Format) => string;
};

const named = ({ group }: { readonly group: string }, { names }: Voice): string =>
  inSentence(names.tumour_group(group));
/** The interval of the largest group and the group that follows; empty where there is neither. */
function behindLargest(share: Share, next: Group | null, then: string, voice: Voice): string {
  const { f } = voice;
  const parts = [
    toldShare(share, "", f).behind,
    next === null ? "" : `${then} ${named(next, voice)} (${f.of(next.share.events, next.share.trials)})`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${capital(parts.join("; "))}.`;
}
const pOf = (p: number, f: Format): string => `${p < 0.001 ? "" : "= "}${f.p(p)}`;
/** The group that adds most to a difference, with its share and that of the reference. */
const most = ({ most: group }: Fit, voice: Voice, before: string, than: string): string =>
  group === null
    ? ""
    : `, ${before} ${named(group, voice)} (${voice.f.percent(group.share)} ${than} ${voice.f.percent(group.reference)})`;

const enVerdict: Tellers<Verdict> = {
  largest: ({ group: { group, share } }, voice) =>
    voice.f.all(share.events, share.trials) && share.trials > 1
      ? sentence`All ${strong(`${voice.f.count(share.trials)} patients`)} with a known group have ${named({ group }, voice)}.`
      : sentence`The largest group is ${named({ group }, voice)}: ${strong(toldShare(share, "", voice.f).number)} ${enough(share.trials) ? "of those" : "patients"} with a known group.`,
  alike: ({ groups, each }, voice) =>
    groups.length > 3
      ? sentence`${voice.f.exact(groups.length)} groups are the largest, with ${strong(`${voice.f.count(each)} ${each === 1 ? "patient" : "patients"}`)} each.`
      : sentence`The largest groups are ${voice.f.list(groups.map((row) => named(row, voice)))}, with ${strong(`${voice.f.count(each)} ${each === 1 ? "patient" : "patients"}`)} each.`,
  none_known: ({ consented }, { f }) =>
    f.rounded
      ? sentence`Not known: ${strong(f.of(0, consented))} consented patients have a known tumour group.`
      : sentence`Not known: ${consented === 1 ? "the one consented patient has no" : sentence`none of the ${strong(`${f.count(consented)} consented patients`)} has a`} known tumour group.`,
};
const enFacts: Tellers<Fact> = {
  share: ({ share, next }, voice) => sentence`${behindLargest(share, next, "then", voice)}`,
  unknown: ({ unknown }, { f }) =>
    sentence`${f.of(unknown.events, unknown.trials)} ${unknown.events === 1 ? "has" : "have"} no known group.`,
  no_reference: () => sentence`No reference mix is supplied.`,
  reference: ({ sources, fit, differs }, voice) =>
    sentence`Against “${voice.f.list(sources.map(({ en }) => en))}” ${differs ? "the mix differs" : "no difference is shown"} (p ${pOf(fit.p, voice.f)})${differs && most(fit, voice, "most in", "against")}.`,
};
const enNote = (hasReference: boolean, f: Format): string =>
  `Thin line: 95 % interval. Patients without a known group are left out of the shares.${
    hasReference
      ? ` Upright line: the share in the reference.${f.rounded ? "" : " The mix is tested as a whole, no group by itself."}`
      : ""
  } Regions stand in the table.`;
const en: MixWords = {
  title: "Which cancers do the patients have?",
  verdict: (said, voice) => tell([said.verdict], enVerdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, enFacts, voice)),
  note: ({ hasReference }, { f }) => sentence`${enNote(hasReference, f)}`,
  method: (rounded) => ({
    definition:
      "Consented patients by tumour group, as the study coded it; unknown where it gave none. Region: that of the recruiting site.",
    denominator: `Consented patients${rounded ? "" : " of the chosen sites and period"} whose tumour group is known; those without one stand in the table as a share of all who consented. Within a region: those of its sites.`,
    formula: `n ÷ consented with a known group, Wilson interval.${rounded ? " The mix as a whole is not tested against the reference." : ` The mix as a whole is held against the reference by Pearson's chi-square test of goodness of fit (a difference is told below p = ${level}); groups of fewer than ${leastExpected} expected are joined, groups without a share in the reference are one.`}`,
    reference: `The reference mix as the study supplied it, with its source${rounded ? "" : "; Pearson 1900, Philos Mag 50:157–175"}.`,
  }),
  axis: "Share of those with a known group",
  mark: ({ group, share, reference }, names, f) =>
    `${names.tumour_group(group)}: ${shareText(share, "", f)}${reference === null ? "" : `; reference ${f.percent(reference)}`}`,
};

const nbVerdict: Tellers<Verdict> = {
  largest: ({ group: { group, share } }, voice) =>
    voice.f.all(share.events, share.trials) && share.trials > 1
      ? sentence`Alle ${strong(`${voice.f.count(share.trials)} pasienter`)} med kjent kreftform har ${named({ group }, voice)}.`
      : sentence`Den største gruppen er ${named({ group }, voice)}: ${strong(toldShare(share, "", voice.f).number)} ${enough(share.trials) ? "av dem" : "pasienter"} med kjent kreftform.`,
  alike: ({ groups, each }, voice) =>
    groups.length > 3
      ? sentence`${voice.f.exact(groups.length)} kreftformer er størst, med ${strong(`${voice.f.count(each)} ${each === 1 ? "pasient" : "pasienter"}`)} hver.`
      : sentence`De største gruppene er ${voice.f.list(groups.map((row) => named(row, voice)))}, med ${strong(`${voice.f.count(each)} ${each === 1 ? "pasient" : "pasienter"}`)} hver.`,
  none_known: ({ consented }, { f }) =>
    f.rounded
      ? sentence`Ikke kjent: ${strong(f.of(0, consented))} med samtykke har en kjent kreftform.`
      : sentence`Ikke kjent: ${consented === 1 ? "den ene med samtykke har ingen" : sentence`ingen av de ${strong(`${f.count(consented)} med samtykke`)} har en`} kjent kreftform.`,
};
const nbFacts: Tellers<Fact> = {
  share: ({ share, next }, voice) => sentence`${behindLargest(share, next, "deretter", voice)}`,
  unknown: ({ unknown }, { f }) => sentence`${f.of(unknown.events, unknown.trials)} har ingen kjent kreftform.`,
  no_reference: () => sentence`Ingen referansefordeling er levert.`,
  reference: ({ sources, fit, differs }, voice) =>
    sentence`${differs ? "Sammensetningen avviker fra" : "Ingen forskjell er vist mot"} «${voice.f.list(sources.map(({ nb }) => nb))}» (p ${pOf(fit.p, voice.f)})${differs && most(fit, voice, "mest for", "mot")}.`,
};
const nbNote = (hasReference: boolean, f: Format): string =>
  `Tynn strek: 95 %-intervall. Pasienter uten kjent kreftform er holdt utenfor andelene.${
    hasReference
      ? ` Loddrett strek: andelen i referansen.${f.rounded ? "" : " Sammensetningen er testet samlet, ingen gruppe for seg."}`
      : ""
  } Regioner står i tabellen.`;
const nb: MixWords = {
  title: "Hvilke kreftformer har pasientene?",
  verdict: (said, voice) => tell([said.verdict], nbVerdict, voice),
  howSure: ({ sure }, voice) => (sure.length === 0 ? null : tell(sure, nbFacts, voice)),
  note: ({ hasReference }, { f }) => sentence`${nbNote(hasReference, f)}`,
  method: (rounded) => ({
    definition:
      "Pasienter med samtykke etter kreftform, slik studien har kodet den; ukjent der den mangler. Region: den sykehuset hører til.",
    denominator: `De med samtykke${rounded ? "" : " ved de valgte sykehusene i den valgte perioden"} som har en kjent kreftform; de uten står i tabellen som andel av alle med samtykke. Innenfor en region: de ved dens sykehus.`,
    formula: `n ÷ samtykket med kjent kreftform, Wilson-intervall.${rounded ? " Sammensetningen som helhet er ikke testet mot referansen." : ` Sammensetningen som helhet holdes mot referansen med Pearsons kjikvadrattest (en forskjell oppgis når p er under ${formats.nb.number(level, 2)}); grupper med færre enn ${leastExpected} forventede slås sammen, grupper uten andel i referansen er én.`}`,
    reference: `Referansefordelingen slik studien har levert den, med kilde${rounded ? "" : "; Pearson 1900, Philos Mag 50:157–175"}.`,
  }),
  axis: "Andel av dem med kjent kreftform",
  mark: ({ group, share, reference }, names, f) =>
    `${names.tumour_group(group)}: ${shareText(share, "", f)}${reference === null ? "" : `; referanse ${f.percent(reference)}`}`,
};

export const words: Bilingual<MixWords> = { en, nb };
export const nothing: Bilingual<NothingWords> = {
  en: {
    summary: (_reason, _voice, filtered) => nobody.en.consented(filtered),
    note: ({ f }, { manifest }) => enNote(manifest.study.reference_mix.length > 0, f),
  },
  nb: {
    summary: (_reason, _voice, filtered) => nobody.nb.consented(filtered),
    note: ({ f }, { manifest }) => nbNote(manifest.study.reference_mix.length > 0, f),
  },
};
