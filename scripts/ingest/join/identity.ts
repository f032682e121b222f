import type { StudyMap } from "../map/map-schema.ts";

export type Specimen = "blood" | "tissue";
/** Whose sample an id names, and of what; a normal sample is never compared. */
export type Identity = { readonly patient: string; readonly specimen: Specimen | "normal" };

/** Source: nomenclature of InPreD; older ids have the same parts in other widths. */
const inpred = /^(?<patient>[A-Z]{3}\d{4,})-(?<molecule>[DRC])\d\d-(?<type>[A-Z])\w{1,2}-(?<material>[A-Z])(\d\d|XX)$/;

/** The reader of ids that a map asks for; undefined for an id that does not fit. `table` is what its table holds. */
export function identityBy(
  ids: StudyMap["ids"],
  table: ReadonlyMap<string, Identity>,
): (id: string) => Identity | undefined {
  if (ids === "inpred") return byInpred;
  if ("table" in ids) return (id) => table.get(id);
  const pattern = new RegExp(ids.pattern);
  return (id) => {
    const groups = pattern.exec(id)?.groups;
    const specimen = ids.specimens[groups?.["specimen"] ?? ""];
    const patient = groups?.["patient"];
    return patient === undefined || specimen === undefined ? undefined : { patient, specimen };
  };
}

function byInpred(id: string): Identity | undefined {
  const groups = inpred.exec(id)?.groups;
  const { patient, molecule, type, material } = groups ?? {};
  if (patient === undefined) return undefined;
  if (type === "N") return { patient, specimen: "normal" };
  if (molecule === "C" || type === "L") return { patient, specimen: "blood" };
  // Blood that is neither cell-free nor normal is no specimen of this comparison.
  return material === "B" ? undefined : { patient, specimen: "tissue" };
}
