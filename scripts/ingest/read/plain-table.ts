import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import { peopleColumns } from "./people-columns.ts";
import type { OpenReader } from "./reader.ts";

const none = labels<"unused">([]);

/** Any other CSV or TSV with a header: its rows are counted, and its columns named, until MAP says what they mean. */
export const plainTable: OpenReader = fileTable(none, (reading) => ({
  name: "rows",
  needed: [],
  onHeader: (_, header) => {
    for (const column of peopleColumns(header))
      reading.note(
        1,
        column,
        "a column of people's data, by its name",
        "never an input, unless as the id that becomes a pseudonym",
      );
  },
  row: () => ({ out: "MAP must say what the columns mean" }),
}));
