const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The text of a piece of markup, as a reader of a figure meets it: tags dropped, entities resolved, white space folded. */
export const plainText = ({ markup }: { readonly markup: string }): string =>
  markup
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => characters[name] ?? whole)
    .replace(/[ \n\t]+/g, " ")
    .trim();
