import type { CodeList } from "../words/names.ts";

/** How a cell is shown; the value itself stays unrounded. */
export type Kind = "code" | "text" | "count" | "days" | "share" | "month" | "p" | "number" | "money" | "status";

export type TableColumn = {
  readonly name: string;
  readonly kind: Kind;
  /** The unit as data users read it: "patients", "days", "share (0 to 1)" …; empty for names. */
  readonly unit: string;
  readonly codes?: CodeList;
  /** For a share or a cost per unit: the column that holds its denominator; under 25 the page shows n < 25 instead. */
  readonly basis?: string;
};

export type Cell = string | number | null;
export type TableRow = Readonly<Record<string, Cell>>;
/** The numbers of a figure: what the table tab shows, what downloads hold and what `numbers` prints. */
export type Table = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };

/** Why a cell or row has no number, or too few units for one. */
export type Status =
  | "ok"
  | "too_few"
  | "not_detected"
  | "not_evaluable"
  | "not_on_panel"
  | "not_supplied"
  | "not_comparable";

/** The unit of days that leave out weekends and public holidays. */
export const workingDays = "working days";

export const column = {
  code: (name: string, codes: CodeList): TableColumn => ({ name, kind: "code", unit: "", codes }),
  text: (name: string): TableColumn => ({ name, kind: "text", unit: "" }),
  month: (name: string): TableColumn => ({ name, kind: "month", unit: "month" }),
  count: (name: string, unit: string): TableColumn => ({ name, kind: "count", unit }),
  /** Calendar days, or working days where the reader has chosen them. */
  days: (name: string, working = false): TableColumn => ({
    name,
    kind: "days",
    unit: working ? workingDays : "days",
  }),
  number: (name: string, unit: string): TableColumn => ({ name, kind: "number", unit }),
  /** Kroner, unrounded; with `basis`, a cost per unit that is not shown for fewer than 25. */
  money: (name: string, basis?: string): TableColumn => ({
    name,
    kind: "money",
    unit: "NOK",
    ...(basis ? { basis } : {}),
  }),
  p: (name: string): TableColumn => ({ name, kind: "p", unit: "p-value" }),
  share: (name: string, basis: string): TableColumn => ({ name, kind: "share", unit: "share (0 to 1)", basis }),
  status: (): TableColumn => ({ name: "status", kind: "status", unit: "", codes: "status" }),
} as const;
