import type { EvidenceLevel } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import type { Field } from "../../../kinds/square-table/place.ts";
import { link, sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { shareText, toldShare } from "../../../say/share.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { guidance } from "../../../say/works.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said, Sure, Verdict } from "./facts.ts";
import type { Levels, MarkerLevels } from "./model.ts";

export type ReclassificationWords = PanelWords<Said> & {
  readonly blood: string;
  readonly tissue: string;
  /** Of the colours: the same level in both, a higher one in one specimen. */
  readonly same: string;
  readonly higherInTissue: string;
  readonly higherInBlood: string;
  /** Over the rows of markers. */
  readonly markers: string;
  readonly sides: Readonly<Record<"both" | "tissue" | "blood", string>>;
  readonly marker: (set: MarkerLevels["set"], f: Format) => string;
  readonly reading: (cell: Field<EvidenceLevel>, voice: Voice) => string;
  readonly markerReading: (set: MarkerLevels["set"], levels: Levels, f: Format) => string;
};

const verdicts: Tellers<Verdict> = {
  few: ({ patients }, { f }) =>
    sentence`Cannot be said yet: ${strong(f.count(patients))} ${patients === 1 ? "patient is" : "patients are"} compared, too few for percentages.`,
  no_level: ({ patients }, { f }) =>
    f.rounded
      ? sentence`Cannot be said: a variant gives a level in ${strong(f.of(0, patients))} patients compared.`
      : sentence`Cannot be said: no variant gives a level in the ${patients === 1 ? "one patient" : sentence`${strong(f.count(patients))} patients`} compared.`,
  same: ({ patients }, { f }) =>
    f.rounded
      ? sentence`Hardly: blood gives another level than tissue in ${strong(f.of(0, patients))} patients compared.`
      : sentence`No: blood gives the same level as tissue in all ${strong(f.count(patients))} patients compared.`,
  changed: ({ changed }, { f }) =>
    sentence`Yes: blood gives another level than tissue in ${strong(toldShare(changed, "", f).number)} of the patients compared.`,
};

const sures: Tellers<Sure> = {
  share: ({ changed }, { f }) => sentence`${toldShare(changed, "patients", f).behind}.`,
  moves: ({ up, down }, { f }) =>
    sentence`Blood is higher in ${shareText(up, "", f)}, lower in ${shareText(down, "", f)}.`,
};

/** "high TMB (10 mutations/Mb or more)". */
const markerName = ({ at_least }: MarkerLevels["set"], f: Format): string =>
  at_least === null
    ? "Unstable microsatellites"
    : `High TMB (${f.number(at_least, Number.isInteger(at_least) ? 0 : 1)} mutations/Mb or more)`;

const noteOf = (markers: Said["note"], f: Format) => {
  const told = markers.filter(({ levels }) => levels !== null);
  const missing = markers.filter(({ levels }) => levels === null);
  return sentence`Level: the highest ESCAT tier of a variant, haematopoiesis left out; X and none are no evidence. Blood without a level may hold ${link("../concordance/#agreement-by-signal", "too little tumour DNA")}. ${
    markers.length === 0
      ? "MSI and TMB give no level: the study's steering group decides whether they do, in study.json as actionable_markers."
      : told.length > 0 &&
        `${f.list(told.map(({ set }, i) => (i === 0 ? markerName(set, f) : inSentence(markerName(set, f)))))} ${told.length === 1 ? "stands" : "stand"} apart, of pairs with a result in both: ${[...new Set(told.map(({ set }) => set.source))].join("; ")}.`
  }${missing.length > 0 && ` Not supplied: ${f.list(missing.map(({ set }) => (set.marker === "msi_unstable" ? "MSI" : "TMB")))}.`}`;
};

export const nothingNoteEn = "The highest ESCAT tier that tissue gives a patient, against that of blood.";

export const en: ReclassificationWords = {
  title: "Would blood change the level of evidence for a treatment?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure }, voice) => (sure.length > 0 ? tell(sure, sures, voice) : null),
  note: ({ note }, { f }) => noteOf(note, f),
  blood: "Blood",
  tissue: "Tissue",
  same: "same level",
  higherInTissue: "higher in tissue",
  higherInBlood: "higher in blood",
  markers: "Markers beside variants",
  sides: { both: "both", tissue: "tissue only", blood: "blood only" },
  marker: (set, f) => `${markerName(set, f)}, level ${set.tier}`,
  reading: ({ tissue, blood, patients }, { f, names }) =>
    `Tissue ${levelText(tissue, names.evidence_level)}, blood ${levelText(blood, names.evidence_level)}: ${f.count(patients)} ${patients === 1 ? "patient" : "patients"}`,
  markerReading: (set, { changed, both, up, down }, f) =>
    `${markerName(set, f)}, level ${set.tier}: in both ${f.count(both)}, in tissue only ${f.count(down.events)}, in blood only ${f.count(up.events)}, of ${f.count(changed.trials)} patients with a result in both`,
  method: {
    definition:
      "Each patient has the highest tier of ESCAT (I to V) among the somatic variants, or those of unknown origin, that tissue shows, and that blood shows. Only classes that the pair is evaluable for count. X says that there is no evidence: with no tier at all it stands for no level, and between the two nothing changes. Higher in blood: with both specimens the patient's level would rise. Lower: with blood alone it would fall. MSI and TMB are told apart from variants, at the tier that the study gives them.",
    denominator:
      "Patients with a pair evaluable for at least one class. MSI: pairs with a stable or unstable category in both. TMB: pairs with a value in both.",
    formula:
      "Another level = (higher + lower) ÷ patients compared. 95 % Wilson intervals. Tissue is the reference, not the truth.",
    reference: sentence`ESCAT: Mateo 2018, doi 10.1093/annonc/mdy263; ${guidance.en}; Wilson 1927, doi 10.1080/01621459.1927.10502953.`,
  },
};

/** "level II", "no level". */
const levelText = (level: EvidenceLevel, name: (code: string) => string): string =>
  level === "none" ? "no level" : `level ${name(level)}`;
