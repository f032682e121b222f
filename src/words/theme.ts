import type { Bilingual } from "./lang.ts";

/** Themes that a reader can choose; that of the system is the one without a choice. */
export const themes = ["system", "light", "dark"] as const;

export const themeWords: Bilingual<{ readonly label: string } & Readonly<Record<(typeof themes)[number], string>>> = {
  en: { label: "Theme", system: "as the system", light: "light", dark: "dark" },
  nb: { label: "Utseende", system: "som systemet", light: "lyst", dark: "mørkt" },
};
