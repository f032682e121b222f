import { dirname } from "node:path";
import { expect, test } from "vitest";
import { openRelease } from "../../src/engine/release.ts";
import { cubesOf, twoSites } from "../aggregate/testing/study-export.ts";
import { exactCells } from "./exact-cells.ts";
import { defaultPolicy } from "./places.ts";
import { readSigned } from "./policy-file.ts";
import { pairsOf, type Resolved, resolve } from "./resolve.ts";

const patients = Array.from({ length: 30 }, (_, i) => `P${i + 1}`);
const lines = (head: string, rows: readonly string[]): string => [head, ...rows].join("\n");

/** Thirty patients with a variant in tissue alone; blood holds that of the first as haematopoiesis, where it is planted. */
async function resolvedOf(isPlanted: boolean): Promise<Resolved> {
  const variants = patients.map((id) => `T-${id},snv,TP53,v1,0.3,somatic`);
  const { folder } = await cubesOf(
    {
      patients: lines(
        "patient_id,site,tumour_group,screened_on,consented_on",
        patients.map((id) => `${id},A,lung,2023-01-04,2023-01-05`),
      ),
      samples: lines(
        "sample_id,patient_id,specimen,outcome",
        patients.flatMap((id) => [`B-${id},${id},blood,reported`, `T-${id},${id},tissue,reported`]),
      ),
      variants: lines("sample_id,class,gene,variant,vaf,origin", [
        ...variants,
        ...(isPlanted ? ["B-P1,snv,TP53,v1,0.02,haematopoiesis"] : []),
      ]),
      reviews: lines("patient_id,class,gene,variant,reason", ["P2,snv,TP53,v1,low_signal"]),
    },
    { sites: twoSites.sites.map((site) => ({ ...site, region: "north" })) },
  );
  const release = openRelease(dirname(folder));
  return resolve(readSigned(defaultPolicy), { releases: [await exactCells(release)], before: [] });
}

/** Both sides of the link between reasons and variants, for each class and specimen with any. */
function sidesOf({ policy, counts }: Resolved) {
  const sum = (table: string, places: readonly number[]): number =>
    places.reduce((n, place) => n + (counts[table]?.[place] ?? 0), 0);
  return policy.links
    .filter(({ left, right }) => left.table === "reasons" && right.table === "variants")
    .flatMap((link) =>
      pairsOf(link, policy).map(({ left, right }) => ({
        kind: link.kind,
        reasons: sum("reasons", left),
        variants: sum("variants", right),
      })),
    )
    .filter(({ variants }) => variants > 0);
}

test("a variant of which haematopoiesis alone is in the other specimen is in one specimen and has no reason", async () => {
  expect(sidesOf(await resolvedOf(false))).toEqual([{ kind: "at_most", reasons: 30, variants: 30 }]);
  expect(sidesOf(await resolvedOf(true))).toEqual([{ kind: "at_most", reasons: 29, variants: 30 }]);
});
