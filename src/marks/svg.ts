declare const made: unique symbol;

/** Which filters choosing a mark in a piece of markup can set. */
export type Picks = ReadonlySet<string>;
const noPicks: Picks = new Set();

/** Markup that is safe to embed. Only the templates of this folder make it. */
export type Markup = { readonly markup: string; readonly picks: Picks; readonly [made]: true };

/** What a template may embed: markup as it is, text escaped, numbers rounded, lists joined, null and false left out. */
export type Part = Markup | string | number | null | false | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const special = /[&<>"]/;
/** Escapes text for element content and quoted attributes; most text has nothing to escape, and looking first is faster. */
export const escapeText = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark) : text;

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

/** For templates of this folder alone: text that is known to be markup. */
export const trusted = (markup: string, picks: Picks = noPicks): Markup => ({ markup, picks }) as Markup;

function embed(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(Math.round(part * 100) / 100); // hundredths of a pixel: stable pictures
  return isList(part) ? part.map(embed).join("") : part.markup;
}

function picksOf(parts: readonly Part[], found: Picks = noPicks): Picks {
  let picks = found;
  for (const part of parts) {
    if (part === null || typeof part !== "object") continue;
    const own = isList(part) ? picksOf(part, picks) : part.picks;
    if ([...own].some((key) => !picks.has(key))) picks = new Set([...picks, ...own]);
  }
  return picks;
}

/** Builds SVG markup; whatever comes from data is escaped. */
export const svg = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  trusted(
    strings.reduce((whole, piece, i) => whole + embed(parts[i - 1]) + piece),
    picksOf(parts),
  );
