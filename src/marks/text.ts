// Advance widths of Source Sans 3 (regular) in 1/1000 em, close enough to place labels without a browser.
const narrow = new Set([..."iljI.,:;'|!()[]  /-tfr1"]);
const wide = new Set([..."mwMWQO@%—…æÆ"]);

/** Approximate width in pixels of a line of text in the figures' typeface; errs on the wide side. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const sign of text) {
    if (narrow.has(sign)) em += 0.33;
    else if (wide.has(sign)) em += 0.82;
    else if (sign >= "A" && sign <= "Z") em += 0.6;
    else if (sign >= "\u2e80")
      em += 1; // Chinese, Japanese and Korean fill a square
    else em += 0.51;
  }
  return em * size * (bold ? 1.06 : 1);
}

/**
 * Breaks text into lines no wider than `width` pixels; a single word is never broken, and none stands alone on the last line where the
 * line before it has words to spare, and would not end with a number.
 */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const words = lines.at(-2)?.split(" ") ?? [];
  const company = `${words.at(-1)} ${lines.at(-1)}`;
  const isLent =
    words.length > 3 && !lines.at(-1)?.includes(" ") && !/\d[.,]?$/.test(words.at(-2) ?? "") && fits(company);
  return isLent ? [...lines.slice(0, -2), words.slice(0, -1).join(" "), company] : lines;
}

type Wanted = { readonly at: number; readonly height: number };

/**
 * Moves labels of one column apart so that none overlaps: keeps their order, moves each as little as it can.
 * Takes wanted centres and heights in pixels, in any order; returns centres in the same order, within [low, high].
 */
export function spread(wanted: readonly Wanted[], low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0));
  const placed = new Array<number>(wanted.length).fill(0);
  let floor = low;
  for (const i of order) {
    const { at, height } = wanted[i] ?? { at: 0, height: 0 };
    placed[i] = Math.max(at, floor + height / 2);
    floor = (placed[i] ?? 0) + height / 2;
  }
  let ceiling = high;
  for (const i of order.toReversed()) {
    const height = wanted[i]?.height ?? 0;
    placed[i] = Math.min(placed[i] ?? 0, ceiling - height / 2);
    ceiling = (placed[i] ?? 0) - height / 2;
  }
  return placed;
}
