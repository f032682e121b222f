import { InputError } from "../../aggregate/problem.ts";
import type { StudyMap } from "../map/map-schema.ts";
import type { SuppliedRow } from "../tables/supplied.ts";
import { oncotreeName, tissueOfSite } from "./pcgr-sites.ts";
import type { JoinedSpecimen } from "./specimens.ts";

/** The tumour group of each patient by id; patients of whom nothing is said are not in it. */
export type TumourGroups = ReadonlyMap<string, string>;

type Choice = StudyMap["tumour_groups"];

/**
 * Each patient's tumour group from what the table of patients states, from its site or OncoTree code, and from the sites
 * in InPreD's ids. Throws InputError for sources that disagree, and for a site, code or tissue without a group.
 */
export function tumourGroups(
  patients: readonly SuppliedRow[],
  specimens: readonly JoinedSpecimen[],
  choice: Choice,
  tissues: ReadonlyMap<string, string>,
  inpred: boolean,
): TumourGroups {
  const groups = new Map<string, string>();
  const problems = new Set<string>();
  const byTissue = new Map(Object.entries(choice?.groups ?? {}).map(([name, code]) => [oncotreeName(name), code]));
  const groupOf = (tissue: string | null): readonly string[] => {
    if (tissue === null) return [];
    const code = byTissue.get(tissue);
    if (code === undefined)
      problems.add(`tumour_groups.groups: ${tissue}: in no group: say in the map which tumour group it is of`);
    return code === undefined ? [] : [code];
  };
  const sitesInIds = new Map<string, Set<string>>();
  for (const { patient, ids } of inpred ? specimens : [])
    for (const id of ids) {
      const site = /(\d\d)$/.exec(id)?.[1];
      if (site !== undefined) sitesInIds.set(patient, (sitesInIds.get(patient) ?? new Set()).add(site));
    }
  for (const row of patients) {
    const wrong = (column: string, rule: string): readonly string[] => {
      problems.add(`${row.place}: ${column}: ${rule}`);
      return [];
    };
    const bySite = (site: string, column: string): readonly string[] => {
      const tissue = site === "" || site === "XX" ? null : tissueOfSite(site);
      return tissue === undefined ? wrong(column, "must be a site of PCGR, 00 to 30, or XX") : groupOf(tissue);
    };
    const byCode = (code: string): readonly string[] => {
      const tissue = code === "" ? null : tissues.get(code);
      return tissue === undefined
        ? wrong("oncotree_code", "must be a code of the OncoTree that the map names")
        : groupOf(tissue);
    };
    const told =
      choice === undefined
        ? []
        : [
            ...bySite(row("pcgr_site"), "pcgr_site"),
            ...byCode(row("oncotree_code")),
            ...[...(sitesInIds.get(row("patient_id")) ?? [])].flatMap((site) => bySite(site, "patient_id")),
          ];
    const stated = row("tumour_group");
    const all = new Set([...(stated === "" || (stated === "unknown" && told.length > 0) ? [] : [stated]), ...told]);
    if (all.size > 1)
      wrong("tumour_group", `${[...all].sort().join(", ")}: sources that disagree: one tumour group for each patient`);
    const [group] = all;
    if (group !== undefined) groups.set(row("patient_id"), group);
  }
  if (problems.size > 0) throw new InputError([...problems]);
  return groups;
}
