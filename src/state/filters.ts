/** Filters of every page: they choose who is counted. */
export const filterKeys = ["period", "site", "node", "tumour_group"] as const;
export type FilterKey = (typeof filterKeys)[number];

/** What a page lets the reader choose beside the filters: how something is counted or what is laid beside it, never who. */
const choices = {
  days: { pattern: /^working$/, known: "working (calendar days when absent)" },
  gene: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9.:-]{0,59}$/,
    known: "a gene symbol, e.g. EGFR, or a fusion, e.g. EML4::ALK",
  },
  context: { pattern: /^shown$/, known: "shown (hidden when absent)" },
  cost_blood: { pattern: /^\d{1,9}$/, known: "the cost of one blood test in kroner, a whole number" },
  cost_tissue: { pattern: /^\d{1,9}$/, known: "the cost of one tissue test in kroner, a whole number" },
  more_sites: { pattern: /^[1-5]$/, known: "1 to 5 further sites (none when absent)" },
  pace: { pattern: /^-?[1-4]0$/, known: "-40, -30 … 30 or 40 per cent more patients (as it is when absent)" },
  stop: { pattern: /^july$/, known: "july: nobody joins in July (no stop when absent)" },
} as const;
export const costKeys = ["cost_blood", "cost_tissue"] as const;
/** What is assumed of the months to come, for a forecast. */
export const assumptionKeys = ["more_sites", "pace", "stop"] as const;
export type CostKey = (typeof costKeys)[number];
export type ChoiceKey = keyof typeof choices;
export const choiceKeys = Object.keys(choices) as readonly ChoiceKey[];

/** With what the choice is compared, as KEY:VALUE (see versus.ts). */
export const versusKey = "vs";
export type Key = FilterKey | ChoiceKey | typeof versusKey;

/** What the reader has chosen; an empty string means all, or the page's default. */
export type Filters = Readonly<Record<Key, string>>;
const keys: readonly Key[] = [...filterKeys, ...choiceKeys, versusKey];
export const noFilters: Filters = Object.fromEntries(keys.map((key) => [key, ""])) as Filters;

const isFilter = (key: Key): key is FilterKey => filterKeys.some((known) => known === key);

/** What stands in KEY:VALUE before and after the first colon. */
export function parted(text: string): readonly [name: string, value: string] {
  const at = text.indexOf(":");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** The codes that a study knows; months run from its first to its last. */
export type FilterOptions = {
  readonly site: readonly string[];
  readonly node: readonly string[];
  readonly tumour_group: readonly string[];
  readonly months: readonly string[];
  /** The release that is shown. */
  readonly release?: string;
  /** Releases before it that it can be compared with. */
  readonly earlier?: readonly string[];
  /** What nobody can choose here. */
  readonly closed?: readonly Key[];
};

const period = /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))$/;

/** First and last month of a period, inclusive; both empty when it is all time. */
export function periodBounds(text: string): { readonly from: string; readonly to: string } {
  const [, from = "", to = ""] = period.exec(text) ?? [];
  return { from, to };
}

/** Whether a value can be chosen: a known code, a period whose first month is not after its last, or what a page's own choice allows. */
export function accepts(key: Key, value: string, options: FilterOptions): boolean {
  if (value === "") return true;
  if (key === versusKey) return acceptsVersus(value, options);
  if (options.closed?.includes(key)) return false;
  if (!isFilter(key)) return choices[key].pattern.test(value);
  if (key !== "period") return options[key].includes(value);
  const { from, to } = periodBounds(value);
  return from !== "" && from <= to;
}

/** Whether a choice can be compared with another value of a filter, or with a release. */
function acceptsVersus(text: string, options: FilterOptions): boolean {
  const [name, value] = parted(text);
  if (name === "release") return options.earlier?.includes(value) ?? false;
  const key = filterKeys.find((known) => known === name);
  return key !== undefined && value !== "" && accepts(key, value, options);
}

/** The values that a filter or choice takes, in words for a message. */
export function knownValues(key: Key, options: FilterOptions): string {
  if (key === versusKey) return `KEY:VALUE of ${filterKeys.join(", ")} or release`;
  if (!isFilter(key)) return choices[key].known;
  return key === "period" ? "FIRST..LAST, each YYYY-MM, the first not after the last" : options[key].join(", ");
}

/** A value as an address writes it; a colon is plain there. */
const written = (key: Key, value: string): string =>
  key === versusKey ? encodeURIComponent(value).replaceAll("%3A", ":") : encodeURIComponent(value);

/** Only what differs from the defaults is written, so that the plain page has a plain address. */
export function formatFilters(filters: Filters): string {
  const chosen = keys.filter((key) => filters[key] !== "").map((key) => `${key}=${written(key, filters[key])}`);
  return chosen.length > 0 ? `?${chosen.join("&")}` : "";
}

/** Whether everybody is counted: no filter is set, whatever a page's own choices are. */
export const isDefault = (filters: Filters): boolean => filterKeys.every((key) => filters[key] === "");

/** The same choices without some filters. */
export const without = (filters: Filters, ignored: readonly FilterKey[]): Filters => ({
  ...filters,
  ...Object.fromEntries(ignored.map((key) => [key, ""])),
});

/** Whether days are counted as working days. */
export const isWorking = ({ days }: Filters): boolean => days === "working";

/** The filters as a query binds them: $1 first month, $2 last month, $3 site, $4 node, $5 tumour group. */
export function filterParams(filters: Filters): readonly string[] {
  const { from, to } = periodBounds(filters.period);
  return [from, to, filters.site, filters.node, filters.tumour_group];
}
