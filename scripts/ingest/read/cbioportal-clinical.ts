import { required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import { peopleColumns } from "./people-columns.ts";

const noColumns = labels<"unused">([]);

/** Clinical attributes: the samples that there are, or the patients; what the attributes mean, the map says. */
export const cbioportalClinical = fileTable(noColumns, (reading) => {
  let at = -1;
  return {
    name: "clinical attributes",
    needed: [],
    onHeader: (_, header) => {
      reading.unknown.length = 0;
      at = header.findIndex((column) => /^sample_id$/i.test(column));
      for (const column of peopleColumns(header))
        reading.note(1, column, "a column of people's data, by its name", "never an input");
    },
    row: (_, { cells }) => {
      const id = cells[at] ?? "";
      if (at >= 0) reading.addSample({ id: required(id, "SAMPLE_ID") });
      return "kept";
    },
  };
});
