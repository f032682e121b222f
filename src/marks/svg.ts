/** Markup that is safe to embed. Only the `svg` and `html` templates make it. */
export type Markup = { readonly markup: string };

/** What a template may embed: markup as it is, text escaped, numbers rounded, lists joined, null and false left out. */
export type Part = Markup | string | number | null | false | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for element content and quoted attributes. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

function embed(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(Math.round(part * 100) / 100); // hundredths of a pixel: stable pictures
  return isList(part) ? part.map(embed).join("") : part.markup;
}

function template(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.reduce((whole, piece, i) => whole + embed(parts[i - 1]) + piece) };
}

/** Builds SVG markup; whatever comes from data is escaped. */
export const svg = template;
/** Builds HTML markup; whatever comes from data is escaped, and a number keeps its percent sign on its line. */
export const html: typeof template = (strings, ...parts) => ({
  markup: template(strings, ...parts).markup.replaceAll(/(\d) %/g, "$1\u00a0%"),
});

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The text of a piece of markup: tags dropped, entities resolved, white space folded. */
export const plainText = ({ markup }: Markup): string =>
  markup
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => characters[name] ?? whole)
    .replace(/[ \n\t]+/g, " ")
    .trim();
