import { packWords } from "../../words/pack.ts";
import { pageWords } from "../../words/page.ts";
import { archived, type Packed } from "./data-package.ts";
import type { Cover, Item } from "./item.ts";

/** Text that Markdown takes for nothing else. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);

/** What an archive holds, for people: whose it is, what nobody may miss, each figure with its answer, and what its files are. */
export function readmeOf(cover: Cover, items: readonly Item[], files: readonly Packed[]): string {
  const { lang, marks, lines, source, licence } = cover;
  const words = packWords[lang];
  const page = pageWords[lang];
  const kinds = archived.filter((kind) => files.some((file) => file.kind === kind));
  const told = items.flatMap((item) => {
    const own = files.filter((file) => file.item === item);
    return [
      `## ${plain(item.title)}`,
      "",
      ...(item.marks.length > 0 ? [`**${plain(item.marks.join(" "))}**`, ""] : []),
      `- ${words.answer}: ${plain(item.verdict)}`,
      ...(item.howSure === "" ? [] : [`- ${words.howSure}: ${plain(item.howSure)}`]),
      `- ${page.showing}: ${plain(item.holds)}`,
      ...item.method.map(([name, text]) => `- ${name}: ${plain(text)}`),
      ...own.map(({ path }) => `- \`${path}\``),
      "",
    ];
  });
  return [
    `# ${words.title}: ${plain(cover.study)}`,
    "",
    ...marks.flatMap((mark) => [`**${plain(mark)}**`, ""]),
    ...lines.map(([name, text]) => `- ${name}: ${plain(text)}`),
    `- ${plain(source)}`,
    ...(licence === null ? [] : [`- ${words.licence}: ${plain(licence)} (LICENSE.txt)`]),
    `- ${words.citation}: CITATION.txt, citation.bib, citation.ris`,
    "- datapackage.json: Frictionless Data Package, SHA-256",
    "",
    `## ${words.files}`,
    "",
    ...kinds.map((kind) => `- .${kind}: ${words.fileKinds[kind]}`),
    "",
    ...told,
  ].join("\n");
}
