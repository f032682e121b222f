import type { Study } from "../cubes/study.ts";
import { withdrawalOf } from "../cubes/withdrawal.ts";
import { formats } from "./format.ts";
import type { Lang } from "./lang.ts";
import { pageWords } from "./page.ts";

/** A release by its name, and whether the newest one's study says that it is withdrawn. */
export function releaseName(release: string, newest: Study, lang: Lang): string {
  const gone = withdrawalOf(release, newest);
  return gone ? `${release} (${pageWords[lang].withdrawn(formats[lang].day(gone.on))})` : release;
}
