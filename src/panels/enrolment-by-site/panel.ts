import { count, orNull, text } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawSites } from "./chart.ts";
import sql from "./query.sql?raw";
import { siteModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  site: text,
  opened: orNull(text),
  target: orNull(count),
  screened: count,
  consented: count,
  paired_evaluable: count,
};

export const enrolmentBySite = definePanel({
  id: "enrolment-by-site",
  page: "enrolment",
  alsoOn: ["sites"],
  queries: {
    sites: {
      sql,
      columns,
    },
  },
  model: ({ sites }, { manifest, filters }) => siteModel(sites, manifest.study, filters),
  draw: drawSites,
  table: ({ sites }) => ({
    columns: [
      column.code("site", "site"),
      column.text("opened"),
      column.count("screened", "patients"),
      column.count("consented", "patients"),
      column.count("paired_evaluable", "patients"),
      column.count("target", "patients"),
      column.count("months_open", "months"),
      column.number("consented_per_month", "patients per month"),
    ],
    rows: sites,
  }),
  words,
});
