import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import type { OpenReader } from "./reader.ts";

const none = labels<"unused">([]);

/** Any other CSV or TSV with a header: its rows are counted, and its columns named, until MAP says what they mean. */
export const plainTable: OpenReader = fileTable(none, () => ({
  name: "rows",
  needed: [],
  row: () => ({ out: "MAP must say what the columns mean" }),
}));
