import type { CodeList } from "../words/names.ts";

/** How a cell is shown; the value itself stays unrounded. */
export type Kind = "code" | "text" | "count" | "days" | "share" | "month" | "p" | "number" | "status";

export type TableColumn = {
  readonly name: string;
  readonly kind: Kind;
  /** The unit as data users read it: "patients", "days", "share (0 to 1)" …; empty for names. */
  readonly unit: string;
  readonly codes?: CodeList;
  /** For a share: the column that holds its denominator; under 25 the page shows no percentage. */
  readonly basis?: string;
};

export type Cell = string | number | null;
export type TableRow = Readonly<Record<string, Cell>>;
/** The numbers of a figure: what the table tab shows, what downloads hold and what `numbers` prints. */
export type Table = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };

/** Why a cell or row has no number, or too few units for one. */
export type Status = "ok" | "too_few" | "not_evaluable" | "not_supplied" | "not_comparable";

export const column = {
  code: (name: string, codes: CodeList): TableColumn => ({ name, kind: "code", unit: "", codes }),
  text: (name: string): TableColumn => ({ name, kind: "text", unit: "" }),
  month: (name: string): TableColumn => ({ name, kind: "month", unit: "month" }),
  count: (name: string, unit: string): TableColumn => ({ name, kind: "count", unit }),
  /** Calendar days, or working days where the reader has chosen them. */
  days: (name: string, working = false): TableColumn => ({
    name,
    kind: "days",
    unit: working ? "working days" : "days",
  }),
  number: (name: string, unit: string): TableColumn => ({ name, kind: "number", unit }),
  p: (name: string): TableColumn => ({ name, kind: "p", unit: "p-value" }),
  share: (name: string, basis: string): TableColumn => ({ name, kind: "share", unit: "share (0 to 1)", basis }),
  status: (): TableColumn => ({ name: "status", kind: "status", unit: "", codes: "status" }),
} as const;
