import type { PartnerRelease } from "../../src/partners/release.ts";
import type { SiteFile } from "./site-files.ts";

const page = /\.(?:html|xml|svg)$/;

/** A whole number as pages write it; four digits without a sign between thousands are a year. */
const number = String.raw`(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d{1,3})`;
const counted = [
  ...["patients?", "samples?", "pairs?", "reports?", "variants?", "findings?", "tests?", "people", "persons?"],
  ...["consented", "screened", "included", "pasient(?:er|ene?)?", "prøver?", "prøvene", "par(?:ene)?"],
  ...["(?:prøve)?svar(?:ene)?", "variant(?:er|ene)?", "funn", "personer?", "kjøringer", "inkluderte?", "screenede?"],
].join("|");
const units = "days?|dager?|døgn|months?|måneder?|weeks?|uker?|percent|percentage|points?|prosent|prosentpoeng";

/** A number, or one of a number, at most two other words before a word for what is counted. */
const count = new RegExp(
  `(?<![\\p{L}\\d.,%/:–−-])(${number})(?![\\d%]|[.,]\\d)(?:\\s+(?:of|av)\\s+(?:(?:about|omtrent)\\s+)?${number})?\\s+(?:(?!(?:${units})\\b)[\\p{Ll}-]+\\s+){0,2}?(?:${counted})(?!\\p{L})`,
  "gu",
);

/** Sentences with such a number that count nobody of the study. */
const countNobody: readonly (readonly [phrase: string, why: string])[] = [
  ["N full runs would", "a quotient of a rounded count and a capacity"],
  ["N fulle kjøringer ville", "a quotient of a rounded count and a capacity"],
  ["foresaw N consented", "the study's plan"],
  ["take N patients", "how many a precision takes"],
  ["krever N pasienter", "how many a precision takes"],
  ["dot is N patients", "how many a dot of a figure stands for"],
  ["prikk er N pasienter", "how many a dot of a figure stands for"],
  ["more than N tests", "up to how many tests are told apart"],
  ["N av N svar endret seg", "answers of the site"],
  ["N svar er som de var", "answers of the site"],
  ["BFAST (FoundationACT in blood; N screened", "a trial of others"],
];
const nobody = new RegExp(
  countNobody
    .map(([phrase]) => phrase.replaceAll(/[()]/g, "\\$&").replaceAll(/\bN\b/g, number).replaceAll(" ", "\\s+"))
    .join("|"),
  "gu",
);

/** What a study plans and has bought: it counts nobody. */
const planned = ({ target_patients, sites, plan, purchased }: PartnerRelease["study"]): readonly (number | null)[] => [
  ...[target_patients, ...sites.map(({ target }) => target)],
  ...[
    ...plan.flatMap(({ points }) => points.map(({ cumulative }) => cumulative)),
    ...purchased.map(({ units }) => units),
  ],
];

const entities: Readonly<Record<string, string>> = { nbsp: "\u00a0", quot: '"', amp: "&", lt: "<", gt: ">" };
const decoded = (text: string): string =>
  text
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replaceAll(/&(\w+);/g, (all, name) => entities[name] ?? all);

/** What a page says, in its text and in what is told of it: marks within a sentence leave no gap, all others end one. */
function textOf(source: string): string {
  const bare = source.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, " ");
  const told = [...bare.matchAll(/\b(?:aria-label|title|alt|content)="([^"]*)"/g)].map(([, text = ""]) => text);
  const shown = bare
    .replaceAll(/<\/?(?:a|abbr|b|button|dfn|em|i|span|strong|time|tspan)\b[^>]*>/g, "")
    .replaceAll(/<[^>]*>/g, " | ");
  return decoded([shown, ...told].join(" | "));
}

/**
 * Numbers beside a word for what is counted, in the text of a site's pages, pictures and feeds in both languages, that are no multiple of the
 * policy's base, none of the totals that it publishes exactly and none of the study's plan, each as `file: sentence: rule`.
 */
export function notMultiplesInProse(
  files: readonly SiteFile[],
  { policy, study }: Pick<PartnerRelease, "policy" | "study">,
): readonly string[] {
  const known = new Set([...policy.exact.map(({ total }) => total), ...planned(study)]);
  return files.flatMap(({ path, plain }) => {
    if (!page.test(path)) return [];
    const text = textOf(plain.toString("utf8")).replaceAll(nobody, " | ");
    const found = [...text.matchAll(count)].filter(([, digits = ""]) => {
      const value = Number(digits.replaceAll(/\D/g, ""));
      return value % policy.base !== 0 && !known.has(value);
    });
    return [...new Set(found.map(([sentence]) => sentence.replaceAll(/\s+/g, " ")))].map(
      (sentence) =>
        `${path}: says "${sentence}": a count must be a multiple of ${policy.base}: it was not drawn from the rounded tables`,
    );
  });
}
