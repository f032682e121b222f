import { exportTables } from "../../../src/cubes/export/index.ts";
import type { Table } from "../../simulate/tables.ts";
import type { Kinds } from "./cell-reader.ts";
import type { TableShape } from "./read-table.ts";

/** Columns of a table of the export that hold days or numbers, by its contract. */
function kindsOf(name: Table): Kinds {
  const columns = exportTables.find((table) => table.name === name)?.columns ?? [];
  const ofType = (type: string): ReadonlySet<string> =>
    new Set(columns.filter((column) => column.type === type).map((column) => column.name));
  return { dates: ofType("date"), numbers: ofType("number") };
}

const words = (text: string): readonly string[] => text.split(" ");

export const patientShape: TableShape = {
  name: "patients",
  needed: ["patient_id", "site"],
  others: words(
    "tumour_group screened_on consented_on not_included_reason withdrawn_on died_on pcgr_site oncotree_code",
  ),
  key: "patient_id",
  kinds: kindsOf("patients"),
};

export const sampleShape: TableShape = {
  name: "samples",
  needed: ["sample_id"],
  others: words(
    "requested_on collected_on received_on extracted_on library_on reported_on outcome outcome_reason tumour_fraction tmb msi",
  ),
  key: "sample_id",
  kinds: { ...kindsOf("samples"), numbers: new Set(["tumour_fraction", "tmb"]) },
};

export const decisionShape: TableShape = {
  name: "decisions",
  needed: ["patient_id", "discussed_on"],
  others: words("informed_by recommended_on offered_on started_on not_started_reason"),
  kinds: kindsOf("decisions"),
};

export const reviewShape: TableShape = {
  name: "reviews",
  needed: ["patient_id", "class", "gene", "variant", "reason"],
  others: [],
  kinds: kindsOf("reviews"),
};

export const idShape: TableShape = {
  name: "ids",
  needed: ["id", "patient_id", "specimen"],
  others: [],
  kinds: { dates: new Set(), numbers: new Set() },
};

/** Every column that such a table may tell. */
export const columnsOf = ({ needed, others }: TableShape): readonly string[] => [...needed, ...others];
