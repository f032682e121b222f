import type { assayClasses, Specimen, variantClasses } from "../../src/cubes/codes.ts";

export type { Specimen };
export type VariantClass = (typeof variantClasses)[number];
export type AssayClass = (typeof assayClasses)[number];
