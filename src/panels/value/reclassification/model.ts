import { sum } from "d3-array";
import { type EvidenceBasis, type EvidenceLevel, evidenceLevels } from "../../../cubes/codes.ts";
import type { Study } from "../../../cubes/study.ts";
import { type BareRow, type Nothing, noneOf, nothing } from "../../../define/nothing.ts";
import type { Setting } from "../../../engine/setting.ts";
import { hasSupplied, type Needed } from "../../../engine/supplied.ts";
import type { Field } from "../../../kinds/square-table/place.ts";
import { isNoLevel, moveOf } from "../../../questions/evidence-levels/counts.ts";
import type { EvidenceCount } from "../../../questions/evidence-levels/question.ts";
import type { StateCount } from "../../../questions/states/question.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type Share, shareOf } from "../../../stats/share.ts";

/** Patients of one basis by the level that tissue and blood give, and of all of them those to whom blood gives another. */
export type Levels = {
  readonly basis: EvidenceBasis;
  readonly cells: readonly Field<EvidenceLevel>[];
  readonly changed: Share;
  /** Both give one. */
  readonly both: number;
  /** Blood gives a higher level than tissue, or a lower one. */
  readonly up: Share;
  readonly down: Share;
};
/** A marker that the study counts; no levels where it was not supplied. */
export type MarkerLevels = { readonly set: Study["actionable_markers"][number]; readonly levels: Levels | null };
export type ReclassificationModel = {
  /** Levels to draw: X when anybody has it, the others always. */
  readonly categories: readonly EvidenceLevel[];
  readonly variant: Levels;
  /** Patients to whom either specimen gives a tier that is evidence. */
  readonly anyLevel: number;
  readonly markers: readonly MarkerLevels[];
};

function levelsOf(basis: EvidenceBasis, rows: readonly EvidenceCount[]): Levels {
  const cells = rows
    .filter((row) => row.basis === basis)
    .map(({ tissue_tier: tissue, blood_tier: blood, patients }) => ({ tissue, blood, patients }));
  const of = (move: "up" | "down"): number =>
    sum(cells, (cell) => (moveOf(cell.tissue, cell.blood) === move ? cell.patients : 0));
  const all = sum(cells, ({ patients }) => patients);
  const [up, down] = [of("up"), of("down")];
  const both = sum(cells, (cell) => (isNoLevel(cell.tissue) || isNoLevel(cell.blood) ? 0 : cell.patients));
  return { basis, cells, both, changed: shareOf(up + down, all), up: shareOf(up, all), down: shareOf(down, all) };
}

const columnOf = { msi_unstable: "biomarkers.msi", tmb_high: "biomarkers.tmb" } as const satisfies Record<
  string,
  Needed
>;

/** Whether blood gives another level of evidence than tissue, over patients with an evaluable pair; nothing where nobody has one. */
export function reclassificationModel(
  rows: readonly EvidenceCount[],
  states: readonly StateCount[],
  { manifest }: Setting,
): ReclassificationModel | Nothing {
  const variant = levelsOf("variant", rows);
  const consented = sum(states, (row) => (row.class === "any" ? row.patients : 0));
  if (variant.changed.trials === 0) return nothing(noneOf(consented), [tableRow("variant", variant)]);
  return {
    categories: evidenceLevels.filter(
      (level) => level !== "X" || variant.cells.some(({ tissue, blood }) => tissue === level || blood === level),
    ),
    variant,
    anyLevel: sum(variant.cells, (cell) => (isNoLevel(cell.tissue) && isNoLevel(cell.blood) ? 0 : cell.patients)),
    markers: manifest.study.actionable_markers.map((set) => ({
      set,
      levels:
        hasSupplied(manifest, "biomarkers") && hasSupplied(manifest, columnOf[set.marker])
          ? levelsOf(set.marker, rows)
          : null,
    })),
  };
}

/** All patients of a basis, and those whom blood moves. */
function tableRow(basis: EvidenceBasis, levels: Levels | null): BareRow {
  const all = { basis, tissue_tier: "all", blood_tier: "all" };
  if (levels === null) return { ...all, status: "not_supplied" };
  const { changed, up, down } = levels;
  return {
    ...all,
    patients: changed.trials,
    changed: changed.events,
    changed_share: changed.estimate,
    moved_up: up.events,
    moved_up_share: up.estimate,
    moved_down: down.events,
    moved_down_share: down.estimate,
    status: shareStatus(changed.trials),
  };
}

/** The rows of the table: of each basis all patients, then its fields. */
export const tableRows = ({ variant, markers }: ReclassificationModel): readonly BareRow[] =>
  [
    { basis: "variant" as const, levels: variant },
    ...markers.map(({ set, levels }) => ({ basis: set.marker, levels })),
  ].flatMap(({ basis, levels }) => [
    tableRow(basis, levels),
    ...(levels?.cells ?? []).map(({ tissue, blood, patients }) => ({
      ...{ basis, tissue_tier: tissue, blood_tier: blood, patients },
      status: "ok" as const,
    })),
  ]);
