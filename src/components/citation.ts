/** What a citation says of a figure, all of it in the reader's language and none of it a key. */
export type Cited = {
  readonly study: string;
  readonly title: string;
  /** The answer of the figure, and what it shows, in words. */
  readonly answer: string;
  readonly showing: string;
  readonly release: string;
  /** Days as YYYY-MM-DD: of the data cut, and on which it is cited. */
  readonly dataCut: string;
  readonly today: string;
  /** The code of its numbers. */
  readonly numbers: string;
  readonly address: string;
  /** What must not be missed: that data are simulated, counts rounded, or for whom they are. */
  readonly marks: readonly string[];
  /** The panel, for the key of the entry. */
  readonly id: string;
  readonly words: { readonly release: string; readonly numbers: string; readonly accessed: string };
};

const yearOf = (day: string): string => day.slice(0, 4);
const noteOf = ({ showing, numbers, marks, words }: Cited): string =>
  [`${showing}.`, `${words.numbers} ${numbers}.`, ...marks.map((mark) => `${mark}.`)].join(" ");

/** A citation as running text. */
const plain = (cited: Cited): string =>
  `${cited.study} (${yearOf(cited.dataCut)}). ${cited.title} ${cited.answer} samsvar, ${cited.words.release} ${cited.release}. ${noteOf(cited)} ${cited.address} (${cited.words.accessed} ${cited.today}).`;

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
/** Text that TeX sets as it is written. */
const tex = (text: string): string => text.replaceAll(/[\\~^{}&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`);

/** An entry of a BibTeX file. */
const bibtex = (cited: Cited): string =>
  [
    `@misc{samsvar-${cited.id}-${cited.release},`,
    `  author = {{${tex(cited.study)}}},`,
    `  title = {${tex(`${cited.title} ${cited.answer}`)}},`,
    `  year = {${yearOf(cited.dataCut)}},`,
    `  version = {${cited.release}},`,
    `  howpublished = {\\url{${cited.address}}},`,
    `  note = {${tex(noteOf(cited))}},`,
    `  urldate = {${cited.today}}`,
    "}",
    "",
  ].join("\n");

/** A record of a RIS file; its fields end with a line, and so none holds one. */
const ris = (cited: Cited): string =>
  [
    ["TY", "DATA"],
    ["AU", cited.study],
    ["TI", `${cited.title} ${cited.answer}`],
    ["PY", yearOf(cited.dataCut)],
    ["DA", cited.dataCut.replaceAll("-", "/")],
    ["ET", cited.release],
    ["PB", "samsvar"],
    ["UR", cited.address],
    ["N1", noteOf(cited)],
    ["Y2", cited.today.replaceAll("-", "/")],
    ["ER", ""],
  ]
    .map(([name, value = ""]) => `${name}  - ${value.replaceAll(/\s+/g, " ")}\n`)
    .join("");

/** A CITATION.cff of the figure's data (Citation File Format 1.2.0). */
const cff = (cited: Cited): string =>
  [
    "cff-version: 1.2.0",
    "type: dataset",
    `message: ${JSON.stringify(noteOf(cited))}`,
    `title: ${JSON.stringify(cited.title)}`,
    `abstract: ${JSON.stringify(cited.answer)}`,
    "authors:",
    `  - name: ${JSON.stringify(cited.study)}`,
    `version: ${JSON.stringify(cited.release)}`,
    `date-released: ${cited.dataCut}`,
    `url: ${JSON.stringify(cited.address)}`,
    "",
  ].join("\n");

/** The ways to cite, with the file in which each is saved. */
export const citations = {
  text: { name: "citation.txt", write: plain },
  BibTeX: { name: "citation.bib", write: bibtex },
  RIS: { name: "citation.ris", write: ris },
  CFF: { name: "CITATION.cff", write: cff },
} as const;
export type CitationKind = keyof typeof citations;
