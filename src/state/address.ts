import {
  accepts,
  choiceKeys,
  type FilterOptions,
  type Filters,
  filterKeys,
  type Key,
  noFilters,
  parted,
  periodBounds,
  versusKey,
} from "./filters.ts";
import { type CostFault, costFault, tidyCost } from "./typed-cost.ts";
import { isSameSide, versusOf } from "./versus.ts";

/** What an address asks for and cannot have, as it was written, and why. */
export type Refused = {
  readonly key: Key | "release";
  readonly value: string;
  readonly fault: CostFault | "closed" | "unknown" | "reversed" | "unreadable" | "release" | "same";
};
export type Address = { readonly filters: Filters; readonly refused: readonly Refused[] };

const keys: readonly Key[] = [...filterKeys, ...choiceKeys, versusKey];
const isCode = (key: Key): key is "site" | "node" | "tumour_group" =>
  key === "site" || key === "node" || key === "tumour_group";
const isCost = (key: Key): boolean => key === "cost_blood" || key === "cost_tissue";

/** Marks that end or begin a sentence, and that mail programs and chats leave on a link. */
const ends = /^[\s«“"'(<]+|[\s.,;:!?)>\]»”"'…]+$/g;

/** A parameter's name as it was meant: a mail program writes & as &amp;, and some write names in capitals. */
const nameOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(amp;)+/, "");

/** A period as it was meant: two months with dots, an ellipsis or a dash between them. */
const dotted = (text: string): string => text.replace(/^(\d{4}-\d{2})\s*(?:\.{1,3}|…|–|—)\s*(\d{4}-\d{2})$/, "$1..$2");

/** What a choice is compared with, as it was meant: each part as the filter of its name takes it. */
function readVersus(given: string, options: FilterOptions): string | undefined {
  const [name, value] = parted(given);
  const key = nameOf(name);
  if (key === "release") {
    const release = value.trim().replace(ends, "");
    return accepts(versusKey, `release:${release}`, options) ? `release:${release}` : undefined;
  }
  const filter = filterKeys.find((known) => known === key);
  const meant = filter && read(filter, value.trim(), options);
  return meant === undefined ? undefined : `${filter}:${meant}`;
}

/** The value that a known list or pattern takes, written as it is kept; undefined when it takes none. */
function read(key: Key, given: string, options: FilterOptions): string | undefined {
  if (key === versusKey) return readVersus(given, options);
  if (options.closed?.includes(key)) return undefined;
  if (isCost(key)) return accepts(key, tidyCost(given), options) ? tidyCost(given) : undefined;
  // In the name of a gene every sign may mean something.
  for (const value of key === "gene" ? [given] : [given, given.replace(ends, "")]) {
    const wanted = key === "period" ? dotted(value) : key === "days" || key === "context" ? value.toLowerCase() : value;
    if (wanted !== "" && accepts(key, wanted, options)) return wanted;
    const code = isCode(key) && options[key].find((each) => each.toLowerCase() === wanted.toLowerCase());
    if (code) return code;
  }
  return undefined;
}

function faultOf(key: Key, given: string, options: FilterOptions): Refused["fault"] {
  const { closed } = options;
  if (key === versusKey) {
    const [name, value] = parted(given);
    const filter = filterKeys.find((known) => known === nameOf(name));
    return filter ? faultOf(filter, value.trim(), options) : nameOf(name) === "release" ? "unknown" : "unreadable";
  }
  if (closed?.includes(key)) return "closed";
  if (isCost(key)) return costFault(given) ?? "unreadable";
  if (isCode(key)) return "unknown";
  const { from, to } = periodBounds(dotted(given.replace(ends, "")));
  return key === "period" && from > to ? "reversed" : "unreadable";
}

/**
 * What an address asks for, read as it was meant, and what of it cannot be had. Total: any query string gives usable
 * filters. Parameters that the site does not know are nobody's business, but for a release, which a reader might miss.
 */
export function readAddress(search: string, options: FilterOptions): Address {
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const key = nameOf(name);
    if (!given.has(key)) given.set(key, value);
  }
  const filters: Record<Key, string> = { ...noFilters };
  const refused: Refused[] = [];
  for (const key of keys) {
    const value = given.get(key)?.trim() ?? "";
    if (value === "") continue;
    const meant = read(key, value, options);
    if (meant === undefined) refused.push({ key, value, fault: faultOf(key, value, options) });
    else filters[key] = meant;
  }
  if (versusOf(filters) !== null && isSameSide(filters)) {
    refused.push({ key: versusKey, value: filters.vs, fault: "same" });
    filters.vs = "";
  }
  const release = given.get("release")?.replace(ends, "");
  if (release && release !== options.release) refused.push({ key: "release", value: release, fault: "release" });
  return { filters, refused };
}
