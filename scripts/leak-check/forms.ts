import { isHealthId, isNationalId } from "../national-id.ts";

/** PPPyyyy-Ann-Bpq-Cll, or its first part alone, which names the patient; parted by hyphens, underscores or nothing. */
const sampleId =
  /(?<![\p{L}\p{N}])IP[A-Z][-_ ]?\d{4}(?![\p{N}])|(?<![\p{L}\p{N}])[A-Z]{3}[-_ ]?\d{4}[-_ ][A-Z]\d{2}[-_ ][A-Z]\w{2}[-_ ][A-Z]\d{2}(?![\p{L}\p{N}])/iu;
/** Eleven digits, with blanks, full stops, hyphens or slashes among them. */
const elevenDigits = /(?<![\p{L}\p{N}.,])\d(?:[ \-./_]?\d){10}(?![\p{L}\p{N}]|[.,]\d)/gu;
const eMail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const phone =
  /(?<![\p{L}\p{N}])(?:\+47|0047)[ -]?(?:\d[ -]?){7}\d(?!\d)|(?<!\p{L})(?:tlf|telefon|mobil|mob|phone|tel)(?:nr|nummer)?\.?[ :=]*(?:no\.?|number)?[ :=]*(?:\d[ -]?){7}\d(?!\d)/iu;
const recordNumber =
  /(?<!\p{L})(?:journal|record|mrn|npr|pasient|patient|henvisnings?|rekvisisjons?|prøve|sample|remiss[ei]?)[ -]?(?:id|nr|no|nummer|number)?\.?[ :=#-]{1,3}(?:\p{L}{0,3}-?)\d{4,}(?!\p{N})|(?<!\p{L})(?:mrn|journalnr|journalnummer|npr-?(?:id|nr|nummer))\.?[ :=#]*\d{3,}/iu;
const announcing = "navn name fornavn etternavn pasientnavn pårørende".split(" ");
const anyCase = (word: string): readonly string[] => [
  word,
  word.slice(0, 1).toUpperCase() + word.slice(1),
  word.toUpperCase(),
];
/** Words with capitals after a word that announces a name, or at the start after that of a patient. */
const nameBeside = new RegExp(
  `(?:(?<![\\p{L}\\p{N}_])(?:${announcing.flatMap(anyCase).join("|")})|^(?:${["pasient", "patient"].flatMap(anyCase).join("|")})) ?[:=] ?\\p{Lu}\\p{Ll}+[ -]\\p{Lu}`,
  "u",
);

const months =
  "jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch|s)?|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?";
const year = "(?:19|20)\\d{2}";
const exactDays = [
  new RegExp(`(?<!\\d)(${year})[-./](0?[1-9]|1[0-2])[-./](0?[1-9]|[12]\\d|3[01])(?!\\d)`, "giu"),
  new RegExp(`(?<![\\d.])(0?[1-9]|[12]\\d|3[01])[-./](0?[1-9]|1[0-2])[-./](${year})(?!\\d)`, "giu"),
  new RegExp(
    `(?<!\\d)(0?[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th)?[ -]+(?:of )?(${months})\\.?,?[ -]+(${year})(?!\\d)`,
    "giu",
  ),
  new RegExp(`(?<!\\p{L})(${months})\\.?[ -]+(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,?[ -]+(${year})(?!\\d)`, "giu"),
  new RegExp(`(?<![\\d.])(${year})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d.])`, "gu"),
];
const monthNumbers: readonly RegExp[] = [
  /^jan/i,
  /^feb/i,
  /^mar/i,
  /^apr/i,
  /^ma[iy]/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^de[cs]/i,
];

/** Digits of any script as 0 to 9, and every kind of blank and hyphen as the plain one: a copy must not hide a number. */
export function plain(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize("NFKC")
    .replaceAll(/\p{Nd}/gu, (digit) => String(decimal(digit)))
    .replaceAll(/[\p{Zs}\t]/gu, " ")
    .replaceAll(/\p{Pd}|\u2212/gu, "-")
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
}

/** The value of a decimal digit: every script has its ten in a row, from a zero that is no continuation of another ten. */
function decimal(digit: string): number {
  const at = digit.codePointAt(0) ?? 0;
  if (at < 0x80) return at - 0x30;
  let first = at;
  while (at - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return at - first;
}

/** Which days (ISO 8601) may stand in a text: any, or the study's own and those after its data cut, which nobody has lived yet. */
export type DaysAllowed = "any" | { readonly own: ReadonlySet<string>; readonly cut: string | null };
const isAllowed = (day: string, { own, cut }: Exclude<DaysAllowed, "any">): boolean =>
  own.has(day) || (cut !== null && day > cut);
/** Names of articles may hold a day. */
const doi = /(?<!\d)10\.\d{4,}\/[^\s"]+/g;

/**
 * Why a text may identify a person or a sample, by its form, or undefined where it has none of the forms known: numbers of the
 * population register and of InPreD samples, days that are not the study's own, names beside a word that announces one, addresses
 * and numbers by which somebody is reached or looked up.
 */
export function whyIdentifying(value: string, days: DaysAllowed): string | undefined {
  const text = plain(value);
  if (sampleId.test(text)) return "has the form of an InPreD sample identifier";
  for (const [found] of text.matchAll(elevenDigits)) {
    const digits = found.replaceAll(/\D/g, "");
    if (isNationalId(digits) || isHealthId(digits)) return "a valid Norwegian national identity number";
  }
  if (days !== "any" && daysIn(text.replaceAll(doi, "")).some((day) => !isAllowed(day, days))) return "an exact day";
  if (eMail.test(text)) return "an e-mail address";
  if (phone.test(text)) return "a telephone number";
  if (recordNumber.test(text)) return "a record number";
  if (nameBeside.test(text)) return "a name";
  return undefined;
}

/** Every day in a text, as YYYY-MM-DD, however it is written. */
export function daysIn(text: string): readonly string[] {
  return exactDays.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, a = "", b = "", c = ""]) => {
      const [y, rest] = a.length === 4 ? [a, [b, c]] : [c, [b, a]];
      const [m = "", d = ""] = /^\p{L}/u.test(a) ? [a, b] : rest;
      const month = /^\d/.test(m) ? Number(m) : monthNumbers.findIndex((name) => name.test(m)) + 1;
      return `${y}-${String(month).padStart(2, "0")}-${d.padStart(2, "0")}`;
    }),
  );
}
