import type { Panel } from "../define/panel.ts";
import type { Lang } from "../words/lang.ts";
import type { RouteId } from "../words/page.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Address of a page in a language, under whatever folder the site is hosted. */
export const pageHref = (lang: Lang, page: RouteId): string => `${base}/${lang}/${page === "status" ? "" : `${page}/`}`;

/** Address of a figure, on its own page. */
export const figureHref = (lang: Lang, { page, id }: Pick<Panel, "page" | "id">): string =>
  `${pageHref(lang, page)}#${id}`;

/** Address of a file that the build makes. */
export const fileHref = (path: string): string => `${base}/${path}`;
