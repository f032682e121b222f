import { actionableMarkers, type EvidenceLevel, evidenceLevels, tmbHighFrom } from "../../cubes/codes.ts";
import { codeIn, equal, part, plain } from "../../partners/make.ts";
import type { Link } from "../../partners/policy.ts";
import { partners } from "../partner.ts";
import { moveOf, moves } from "./counts.ts";
import { evidence } from "./question.ts";

const [table, markers] = ["evidence-levels", "actionable-markers"] as const;
const yesNo = ["yes", "no"] as const;
const given = (tier: EvidenceLevel): (typeof yesNo)[number] => (tier === "none" ? "no" : "yes");

/** What a marker shares with the table that it is of: the categories, or the limits, that yes and no stand for. */
const sharedWith = (
  marker: string,
  other: string,
  [blood, tissue]: readonly [string, string],
  codes: readonly [yes: string, no: string],
): readonly Link[] =>
  yesNo.flatMap((inBlood, i) =>
    yesNo.map((inTissue, j) =>
      equal(
        part(other, { [blood]: [codes[i] ?? ""], [tissue]: [codes[j] ?? ""] }),
        part(markers, { marker: [marker], blood: [inBlood], tissue: [inTissue] }),
      ),
    ),
  );

export const evidencePolicy = partners(table, evidence, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Patients with an evaluable pair by the highest tier of a variant in each specimen",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier"],
      dimensions: [
        plain("tissue_tier", "Highest tier of ESCAT in tissue", evidenceLevels),
        plain("blood_tier", "The same in blood", evidenceLevels),
        plain("move", "Whether that in blood is higher (up), lower (down) or neither; X and none are one", moves),
      ],
      impossible: () =>
        evidenceLevels.flatMap((tissue) =>
          evidenceLevels.map((blood) => ({
            tissue_tier: [tissue],
            blood_tier: [blood],
            move: moves.filter((move) => move !== moveOf(tissue, blood)),
          })),
        ),
      cells: ({ basis, tissue_tier, blood_tier, patients: n }) =>
        basis === "variant" ? [{ tissue_tier, blood_tier, move: moveOf(tissue_tier, blood_tier), n }] : [],
    },
    {
      name: markers,
      title: "Patients with an evaluable pair by markers beside variants that are evidence for a treatment",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier", "biomarkers"],
      dimensions: [
        plain("marker", "Unstable in microsatellites, or a high mutational burden", actionableMarkers),
        plain("tissue", "Whether tissue has it", yesNo),
        plain("blood", "Whether blood has it", yesNo),
      ],
      cells: ({ basis, tissue_tier, blood_tier, patients: n }) =>
        basis === "variant" ? [] : [{ marker: basis, tissue: given(tissue_tier), blood: given(blood_tier), n }],
    },
  ],
  links: ({ study }) => {
    const tiers = evidenceLevels.filter((tier) => study.actionable_tiers.includes(tier));
    const states = (where: Parameters<typeof part>[1]) =>
      part("states-by-class", { class: ["actionable"], pair: ["evaluable"], ...where });
    const [blood_state, tissue_state] = [["detected"], ["detected"]];
    const counted = study.actionable_markers.flatMap(({ marker, at_least }) => {
      if (marker === "msi_unstable")
        return sharedWith(marker, "msi", ["blood_msi", "tissue_msi"], ["unstable", "stable"]);
      // The table of high burden has a limit of its own.
      const high = ["blood_high", "tissue_high"] as const;
      return at_least === tmbHighFrom
        ? sharedWith(marker, "tmb-high", high, yesNo)
        : [equal(part("tmb-high"), part(markers, { marker: [marker] }))];
    });
    return [
      equal(part("states", { pair: ["evaluable"] }), part(table)),
      ...(tiers.length === 0
        ? []
        : [
            equal(states({ blood_state }), part(table, { blood_tier: tiers })),
            equal(states({ tissue_state }), part(table, { tissue_tier: tiers })),
            equal(states({ blood_state, tissue_state }), part(table, { blood_tier: tiers, tissue_tier: tiers })),
          ]),
      ...counted,
    ];
  },
  rows: (answered, { manifest: { study } }) => [
    ...answered(table).map((cell) => ({
      basis: "variant" as const,
      tissue_tier: codeIn(evidenceLevels, cell, "tissue_tier"),
      blood_tier: codeIn(evidenceLevels, cell, "blood_tier"),
      patients: cell.n,
    })),
    ...study.actionable_markers.flatMap(({ marker, tier }) =>
      answered(markers)
        .filter((cell) => codeIn(actionableMarkers, cell, "marker") === marker)
        .map((cell) => ({
          basis: marker,
          tissue_tier: codeIn(yesNo, cell, "tissue") === "yes" ? tier : ("none" as const),
          blood_tier: codeIn(yesNo, cell, "blood") === "yes" ? tier : ("none" as const),
          patients: cell.n,
        })),
    ),
  ],
});
