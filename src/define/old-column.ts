import type { CodeList } from "../words/names.ts";
import { type TableColumn, workingDays } from "./table.ts";

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
