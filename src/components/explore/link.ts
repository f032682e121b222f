/** What an address asks this page for, behind its `#`: a query, or the statement of a figure, from 1. */
export type Wanted = { readonly sql: string } | OfFigure;
export type OfFigure = { readonly figure: string; readonly n: number };

/** What stands behind `#`; null where it asks for nothing that can be read. Total: any address may come. */
export function readWanted(hash: string): Wanted | null {
  const [, key, given = ""] = /^#(sql|figure)=(.*)$/s.exec(hash) ?? [];
  const value = decoded(given);
  if (value === null || value === "") return null;
  if (key === "sql") return { sql: value };
  const [, figure = "", n = "1"] = /^([\w-]+?)(?:\/(\d{1,2}))?$/.exec(value) ?? [];
  return key === "figure" && figure !== "" ? { figure, n: Number(n) } : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** What stands behind `#` in a link to a query. */
export const wantedHash = (wanted: Wanted): string =>
  "sql" in wanted
    ? `#sql=${encodeURIComponent(wanted.sql)}`
    : `#figure=${wanted.figure}${wanted.n > 1 ? `/${wanted.n}` : ""}`;
