const labels =
  /^(\[.*\]|Gene\tChromosome.*|Gene Pair\t.*|Gene\tFold.*|(DNA |RNA )?Sample ID|Pair ID|Output (Date|Time)|Total TMB|Usable MSI Sites|COMPLETED_ALL_STEPS|Metric \(UOM\)\tLSL Guideline\tUSL Guideline)(?=\t|$)/gm;

/** Ways to write one file that change nothing of what it says. */
const ways: readonly ((text: string) => string | Uint8Array)[] = [
  (text) => text,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => `\ufeff${text}`,
  (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  inAnotherOrder,
  inOtherLetters,
  withMoreLines,
];

/** The text in the way that its number asks for; `number` is any whole number, and the ways take turns. */
export const dressed = (text: string, number: number): string | Uint8Array =>
  (ways[number % ways.length] ?? String)(text);

function inOtherLetters(text: string): string {
  return text.replace(labels, (label) => label.toUpperCase());
}

function inAnotherOrder(text: string): string {
  const [title = "", ...sections] = text.split(/(?=^\[)/m);
  return [title, ...sections.map((section) => section.replace(/\n*$/, "\n\n")).reverse()].join("");
}

function withMoreLines(text: string): string {
  const [title = "", ...sections] = text.split(/(?=^\[)/m);
  const spaced = sections.map((section) => section.replace("\n", "\n\n").replace(/\n(?=[^\n]+\n*$)/, "\n\n\t\n"));
  if (sections.length === 0) return `${text}\n\n`;
  const unknown = "[Viral Reads]\nVirus\tReads\nHPV16\t20\n\n";
  return `${[title, unknown, ...spaced].join("")}\n\t\t\n\n\n`;
}
