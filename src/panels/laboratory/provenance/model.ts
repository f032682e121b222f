import { sum } from "d3-array";
import type { Provenance } from "../../../cubes/provenance.ts";
import { provenanceCounts } from "../../../cubes/provenance-counts.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { OutcomeCount } from "../../../questions/outcomes/question.ts";
import type { ProvenanceChoice, ProvenanceLine } from "../../../words/provenance-names.ts";

/** One line of figure and table: a choice and its day, a limit, or how many there are. */
export type Line = {
  readonly what: ProvenanceLine;
  readonly choice: ProvenanceChoice | null;
  readonly as_of: string | null;
  readonly value: number | null;
  readonly number: number | null;
};
/** Reported samples, and by which choices their export was made of files; null: the export does not say. */
export type ProvenanceModel = { readonly provenance: Provenance | null; readonly reported: number };

/** By which choices the export was made of files; nothing where no sample has a result. */
export function provenanceModel(
  outcomes: readonly OutcomeCount[],
  provenance: Provenance | null,
): ProvenanceModel | Nothing {
  const reported = sum(outcomes.filter(({ outcome }) => outcome === "reported").map(({ samples }) => samples));
  const model = { provenance, reported };
  return reported === 0 ? nothing({ why: "nobody" }, linesOf(model)) : model;
}

const lineOf = (what: ProvenanceLine, told: Partial<Line>): Line & BareRow => ({
  what,
  choice: null,
  as_of: null,
  value: null,
  number: null,
  ...told,
});

/** What the study chose; that nothing is told, where the export does not say. */
function choicesOf(provenance: Provenance | null): readonly (Line & BareRow)[] {
  if (provenance === null) return [lineOf("origin", { choice: "not_told" })];
  const { origin, names_on, msi_sites, msi_percent, msi_blood_sum, fusions_settled } = provenance;
  return [
    lineOf("origin", { choice: origin }),
    lineOf("msi_sites", { value: msi_sites }),
    lineOf("msi_percent", { value: msi_percent }),
    lineOf("msi_blood_sum", msi_blood_sum === null ? { choice: "not_judged" } : { value: msi_blood_sum }),
    lineOf("fusions_settled", { number: fusions_settled }),
    lineOf("names_on", names_on === null ? { choice: "as_written" } : { choice: "approved", as_of: names_on }),
  ];
}

/** The choices, and what was counted of the whole export where the release tells it. */
export function toldOf(provenance: Provenance | null): readonly (Line & BareRow)[] {
  const counts = provenance?.counts;
  return [
    ...choicesOf(provenance),
    ...(counts === undefined ? [] : provenanceCounts.map((what) => lineOf(what, { number: counts[what] }))),
  ];
}

/** Every line in the order of figure and table. */
export const linesOf = ({ provenance, reported }: ProvenanceModel): readonly (Line & BareRow)[] => [
  lineOf("reported", { number: reported }),
  ...toldOf(provenance),
];
