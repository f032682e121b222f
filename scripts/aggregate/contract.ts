import { assayClasses, milestones, outcomes, reviewReasons, specimens, variantClasses } from "../../src/cubes/codes.ts";
import type { Study } from "../../src/cubes/study.ts";
import type { Rule } from "./rules.ts";

type Kind =
  | { readonly type: "text" }
  | { readonly type: "date" }
  | { readonly type: "number"; readonly min?: number; readonly max?: number }
  | { readonly type: "code"; readonly codes: readonly string[]; readonly rule?: Rule; readonly words?: string };

export type SourceColumn = Kind & {
  readonly name: string;
  readonly required?: true;
  /** Date columns that must not be later than this one. */
  readonly notBefore?: readonly string[];
};

/** One CSV table of the study export: its columns, what makes a row unique, and the row it belongs to. */
export type Source = {
  readonly name: string;
  readonly required?: true;
  readonly columns: readonly SourceColumn[];
  readonly key: readonly string[];
  readonly parent?: { readonly source: string; readonly column: string; readonly rule: Rule };
};

const text = (name: string): SourceColumn => ({ name, type: "text" });
const date = (name: string, notBefore: readonly string[] = []): SourceColumn => ({ name, type: "date", notBefore });
const share = (name: string): SourceColumn => ({ name, type: "number", min: 0, max: 1 });
const number = (name: string): SourceColumn => ({ name, type: "number" });
const code = (name: string, codes: readonly string[]): SourceColumn => ({ name, type: "code", codes });
const required = (column: SourceColumn): SourceColumn => ({ ...column, required: true });

const ofPatient = { source: "patients", column: "patient_id", rule: "unknown patient" } as const;
const ofSample = { source: "samples", column: "sample_id", rule: "unknown sample" } as const;

/** Tiers of the ESMO scale of actionability. */
export const tiers = ["I", "II", "III", "IV", "V", "X"] as const;

/** Every table of the study export in the order in which rows depend on each other; codes come from study.json. */
export function sources(study: Study): readonly Source[] {
  const sites = study.sites.map((site) => site.code);
  const groups = [...new Set([...study.tumour_groups.map((group) => group.code), "other", "unknown"])];
  return [
    {
      name: "patients",
      required: true,
      key: ["patient_id"],
      columns: [
        required(text("patient_id")),
        {
          name: "site",
          type: "code",
          required: true,
          codes: sites,
          rule: "unknown site",
          words: "must be the code of a site in study.json",
        },
        {
          name: "tumour_group",
          type: "code",
          codes: groups,
          words: "must be the code of a tumour group in study.json, other, unknown, or empty",
        },
        date("screened_on"),
        date("consented_on", ["screened_on"]),
        text("not_included_reason"),
        date("withdrawn_on", ["screened_on", "consented_on"]),
        date("died_on", ["screened_on", "consented_on"]),
      ],
    },
    {
      name: "samples",
      key: ["sample_id"],
      parent: ofPatient,
      columns: [
        required(text("sample_id")),
        required(text("patient_id")),
        required(code("specimen", specimens)),
        required(code("outcome", outcomes)),
        text("outcome_reason"),
        ...milestones.map((name, i) => date(name, milestones.slice(0, i))),
        text("run_id"),
        text("assay_version"),
        share("tumour_fraction"),
      ],
    },
    {
      name: "assays",
      key: ["sample_id", "class"],
      parent: ofSample,
      columns: [
        required(text("sample_id")),
        required(code("class", assayClasses)),
        required(code("evaluable", ["yes", "no"])),
        text("reason"),
      ],
    },
    {
      name: "variants",
      key: ["sample_id", "class", "gene", "variant"],
      parent: ofSample,
      columns: [
        required(text("sample_id")),
        required(code("class", variantClasses)),
        required(text("gene")),
        required(text("variant")),
        share("vaf"),
        code("origin", ["somatic", "haematopoiesis", "germline", "unknown"]),
        code("tier", tiers),
      ],
    },
    {
      name: "biomarkers",
      key: ["sample_id"],
      parent: ofSample,
      columns: [
        required(text("sample_id")),
        { name: "tmb", type: "number", min: 0 },
        code("msi", ["stable", "unstable", "not_reliable"]),
      ],
    },
    {
      name: "decisions",
      key: [],
      parent: ofPatient,
      columns: [
        required(text("patient_id")),
        required(date("discussed_on")),
        code("informed_by", ["blood", "tissue", "both", "neither"]),
        date("recommended_on", ["discussed_on"]),
        date("offered_on", ["discussed_on", "recommended_on"]),
        date("started_on", ["discussed_on", "recommended_on", "offered_on"]),
        text("not_started_reason"),
      ],
    },
    {
      name: "metrics",
      key: ["sample_id", "metric", "class"],
      parent: ofSample,
      columns: [
        required(text("sample_id")),
        required(text("metric")),
        required(number("value")),
        text("unit"),
        number("lower_limit"),
        number("upper_limit"),
        code("class", assayClasses),
      ],
    },
    {
      name: "reviews",
      key: ["patient_id", "class", "gene", "variant"],
      parent: ofPatient,
      columns: [
        required(text("patient_id")),
        required(code("class", variantClasses)),
        required(text("gene")),
        required(text("variant")),
        required(code("reason", reviewReasons)),
      ],
    },
  ];
}
