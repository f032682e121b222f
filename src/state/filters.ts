/** What the reader has chosen; an empty string means all. */
export type Filters = {
  readonly period: string;
  readonly site: string;
  readonly node: string;
  readonly tumour_group: string;
};
export type FilterKey = keyof Filters;

export const filterKeys = ["period", "site", "node", "tumour_group"] as const satisfies readonly FilterKey[];
export const noFilters: Filters = { period: "", site: "", node: "", tumour_group: "" };

/** The codes that a study knows; months run from its first to its last. */
export type FilterOptions = {
  readonly site: readonly string[];
  readonly node: readonly string[];
  readonly tumour_group: readonly string[];
  readonly months: readonly string[];
};

const period = /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))$/;

/** First and last month of a period, inclusive; both empty when it is all time. */
export function periodBounds(text: string): { readonly from: string; readonly to: string } {
  const [, from = "", to = ""] = period.exec(text) ?? [];
  return { from, to };
}

/** Whether a value can be chosen for a filter: a known code, or a period whose first month is not after its last. */
export function accepts(key: FilterKey, value: string, options: FilterOptions): boolean {
  if (value === "") return true;
  if (key !== "period") return options[key].includes(value);
  const { from, to } = periodBounds(value);
  return from !== "" && from <= to;
}

/** Old links must keep working: each entry turns a retired query string into the present one. None is retired yet. */
const migrations: readonly ((params: URLSearchParams) => URLSearchParams)[] = [];

/** Total: any query string gives usable filters; what cannot be read falls back to all. */
export function parseFilters(search: string, options: FilterOptions): Filters {
  const params = migrations.reduce((p, migrate) => migrate(p), new URLSearchParams(search));
  const read = (key: FilterKey): string => {
    const value = params.get(key) ?? "";
    return accepts(key, value, options) ? value : "";
  };
  return { period: read("period"), site: read("site"), node: read("node"), tumour_group: read("tumour_group") };
}

/** Only what differs from the defaults is written, so that the plain page has a plain address. */
export function formatFilters(filters: Filters): string {
  const chosen = filterKeys
    .filter((key) => filters[key] !== "")
    .map((key) => `${key}=${encodeURIComponent(filters[key])}`);
  return chosen.length > 0 ? `?${chosen.join("&")}` : "";
}

export const isDefault = (filters: Filters): boolean => filterKeys.every((key) => filters[key] === "");

/** The filters as a query binds them: $1 first month, $2 last month, $3 site, $4 node, $5 tumour group. */
export function filterParams(filters: Filters): readonly string[] {
  const { from, to } = periodBounds(filters.period);
  return [from, to, filters.site, filters.node, filters.tumour_group];
}
