import { column } from "../../define/old-column.ts";
import type { Table, TableColumn } from "../../define/table.ts";
import type { SiteFunnel } from "./stats.ts";

const limit = (name: string): TableColumn => ({ name, kind: "share", unit: "share (0 to 1)" });

export const siteTable = ({ rows }: SiteFunnel): Table => ({
  columns: [
    column.code("site", "site"),
    column.count("events", "patients"),
    column.count("trials", "patients"),
    column.share("share", "trials"),
    column.share("share_low", "trials"),
    column.share("share_high", "trials"),
    limit("overall_sites"),
    limit("limit_low95"),
    limit("limit_high95"),
    limit("limit_low998"),
    limit("limit_high998"),
    column.code("outside", "funnel_place"),
    column.status(),
  ],
  rows,
});
