import type { Study } from "../cubes/study.ts";
import type { Lang } from "./lang.ts";

/** The name of the study as a language shows it. */
export const studyName = ({ name, name_nb }: Pick<Study, "name" | "name_nb">, lang: Lang): string =>
  lang === "nb" ? (name_nb ?? name) : name;
/** Its number in a registry of trials, or "": a simulated study has none, whatever stands in its place. */
export const registered = ({ registration, simulated }: Pick<Study, "registration" | "simulated">): string =>
  simulated ? "" : registration;
/** Its short name. */
export const shortName = (
  { short_name, short_name_nb }: Pick<Study, "short_name" | "short_name_nb">,
  lang: Lang,
): string => (lang === "nb" ? (short_name_nb ?? short_name) : short_name);
