import { InputError } from "../../aggregate/problem.ts";
import type { Names } from "../genes/names.ts";
import { variantKey } from "../read/variant-key.ts";
import type { SuppliedRow } from "../tables/supplied.ts";

type Found = { readonly class: string; readonly gene: string; readonly variant: string };
/** The tier of a finding of a patient; empty where the board's table has none. */
export type TierOf = (patient: string, finding: Found) => string;

export const tierColumns = { needed: ["gene", "class", "tier"], others: ["variant", "tumour_group"] } as const;
const tiers = ["I", "II", "III", "IV", "V", "X"];
const classes = ["snv", "indel", "cnv", "fusion"];

/**
 * ESCAT tiers by the board's table: gene (of a fusion its name or one of its partners), class, and where they are given
 * variant and tumour group. The row that says most counts: first one with the variant, then one with the tumour group.
 * Throws InputError for a bad code and for two rows that give one thing two tiers. Source: Mateo et al. 2018, ESCAT.
 */
export function tiersBy(rows: readonly SuppliedRow[], names: Names, groupOf: (patient: string) => string): TierOf {
  const table = new Map<string, string>();
  const problems: string[] = [];
  for (const row of rows) {
    const wrong = (column: string, rule: string): void => {
      problems.push(`${row.place}: ${column}: ${rule}`);
    };
    const [tier, kind] = [row("tier"), row("class")];
    if (!tiers.includes(tier)) wrong("tier", `must be one of ${tiers.join(", ")}; levels such as IA or AMP's are none`);
    if (!classes.includes(kind)) wrong("class", `must be one of ${classes.join(", ")}`);
    if (row("gene") === "") wrong("gene", "must name a gene");
    const symbols = row("gene")
      .split("::")
      .map((gene) => only(names.of(gene)) ?? gene);
    const small = kind === "snv" || kind === "indel";
    const variant = small && row("variant") !== "" ? variantKey(row("variant")) : row("variant");
    if (variant === undefined)
      wrong("variant", "must be chromosome:position:reference:alternative, such as 7:140453136:A:T");
    const key = keyOf(kind, symbols.join("::"), variant ?? "", row("tumour_group"));
    if ((table.get(key) ?? tier) !== tier) wrong("tier", "two tiers of one finding: one row for each");
    table.set(key, tier);
  }
  if (problems.length > 0) throw new InputError(problems);
  return (patient, { class: kind, gene, variant }) => {
    const genes = kind === "fusion" ? [gene, ...gene.split("::")] : [gene];
    const group = groupOf(patient);
    for (const exact of [variant, ""])
      for (const where of group === "" ? [""] : [group, ""])
        for (const name of genes) {
          const tier = table.get(keyOf(kind, name, exact, where));
          if (tier !== undefined) return tier;
        }
    return "";
  };
}

const keyOf = (...parts: readonly string[]): string => parts.join("\0");
const only = (symbols: readonly string[]): string | undefined => (symbols.length === 1 ? symbols[0] : undefined);
