import type { Study } from "../cubes/study.ts";
import type { Link, Part } from "./policy.ts";
import type { Role, Where } from "./table.ts";
import type { Drawn, PartnerDimension, Shown } from "./told.ts";

type Codes = readonly string[] | ((study: Study) => readonly string[]);
const fixed =
  (role: Role, ordered = false) =>
  (name: string, title: string, codes: Codes): PartnerDimension => ({
    ...{ name, role, title, ordered },
    codes: typeof codes === "function" ? codes : () => codes,
  });
/** A dimension that says neither who nor when. */
export const plain = fixed("none");
/** The same, whose codes follow one another. */
export const plainInOrder = fixed("none", true);
export const who = fixed("who");
export const whenInOrder = fixed("when", true);
/** A dimension whose codes are named once enough have them. */
export const drawn = (role: Role, name: string, title: string, drawn: Drawn): PartnerDimension => ({
  ...{ name, role, title, drawn },
});

export const part = (table: string, where: Where = {}): Part => ({ table, where });
type By = readonly (readonly [left: string, right: string])[];
export const equal = (left: Part, right: Part, by: By = []): Link => ({ left, right, by, kind: "equal" });
/** The left is never more than the right. */
export const atMost = (left: Part, right: Part, by: By = []): Link => ({ left, right, by, kind: "at_most" });
/** Dimensions of the same name on both sides. */
export const same = (...names: readonly string[]): By => names.map((name) => [name, name] as const);

/** Text as a code: what is missing has one of its own. */
export const orElse = (value: string | null, missing: string): string =>
  value === null || value === "" ? missing : value;
/** A code as text, or null where it stands for what is missing. */
export const orNothing = (code: string, missing: string): string | null => (code === missing ? null : code);

/** A code of a closed list, of a cell that has it. Throws a TypeError for any other. */
export function codeIn<T extends string>(codes: readonly T[], { at }: Shown, dimension: string): T {
  const found = codes.find((code) => code === at[dimension]);
  if (found === undefined) throw new TypeError(`${dimension}: ${at[dimension]} is not one of ${codes.join(", ")}`);
  return found;
}
/** The code of a cell. */
export const textIn = ({ at }: Shown, dimension: string): string => at[dimension] ?? "";

/** Days as a number, or null where they are none. */
export const daysIn = (cell: Shown, none: string): number | null => {
  const days = orNothing(textIn(cell, "days"), none);
  return days === null ? null : Number(days);
};
