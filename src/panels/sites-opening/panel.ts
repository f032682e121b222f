import { count, orNull, text } from "../../engine/decode.ts";
import { definePanel } from "../panel.ts";
import { column } from "../table.ts";
import { drawOpening } from "./chart.ts";
import sql from "./query.sql?raw";
import { openingModel } from "./stats.ts";
import { words } from "./words.ts";

const columns = {
  site: text,
  region: orNull(text),
  node: text,
  opened: orNull(text),
  first_consent: orNull(text),
  consented: count,
};

export const sitesOpening = definePanel({
  id: "sites-opening",
  page: "sites",
  untouchedBy: ["period", "tumour_group"],
  queries: {
    sites: {
      sql,
      columns,
    },
  },
  model: ({ sites }, { manifest }) => openingModel(sites, manifest.study.data_cut),
  draw: drawOpening,
  table: ({ rows }) => ({
    columns: [
      column.code("site", "site"),
      column.text("region"),
      column.code("node", "node"),
      column.code("state", "site_state"),
      column.text("opened"),
      column.count("months_open", "months"),
      column.month("first_consent"),
      column.count("months_to_first", "months"),
      column.count("consented", "patients"),
      column.status(),
    ],
    rows,
  }),
  words,
});
