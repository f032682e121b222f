export const langs = ["en", "nb"] as const;
export type Lang = (typeof langs)[number];

/** The same words in each language; `nb` must have every key that `en` has, or it does not compile. */
export type Bilingual<T> = { readonly en: T; readonly nb: NoInfer<T> };
