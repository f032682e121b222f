import { z } from "zod";

const path = z.string().min(1, "must name a file");
const text = z.string().min(1);

const from = z.union([
  text.describe("a field of the record, or code___1 of one checkbox"),
  z.strictObject({
    field: text,
    event: z
      .union([text, z.array(text).min(1)])
      .optional()
      .describe("redcap_event_name of the rows that count, as the file writes it; several where there are arms"),
    codes: z
      .record(z.string(), z.string())
      .optional()
      .describe("what each code becomes; a code that is not listed is a problem"),
  }),
]);

/** Where a column of the export comes from. */
export type RedcapFrom = z.output<typeof from>;

/** A REDCap project as a source of patients, of the dates of samples and of decisions. */
export const redcapSchema = z.strictObject({
  data: path.describe("flat export with the names of the fields in its header, CSV"),
  dictionary: path.describe("its data dictionary, CSV"),
  delimiter: z.enum([",", ";", "\t"]).default(","),
  id: text.describe("the field that holds the patient's id as in the sample ids; it may be marked Identifier"),
  sites: z
    .record(z.string(), text)
    .optional()
    .describe("the study's site of each data access group; without it the group is the site"),
  patients: z.record(z.string(), from).describe("columns of patients.csv"),
  samples: z
    .strictObject({
      instrument: text.optional().describe("the repeating instrument of the rows that count"),
      event: text.optional(),
      columns: z.record(z.string(), from).describe("columns of the table of samples, sample_id among them"),
    })
    .optional(),
  decisions: z
    .strictObject({
      instrument: text
        .optional()
        .describe("the repeating instrument of the rows that count; without it one row of the record"),
      event: text.optional(),
      columns: z.record(z.string(), from).describe("columns of decisions.csv, discussed_on among them"),
    })
    .optional()
    .describe("discussions at the tumour board"),
});
export type RedcapMap = z.output<typeof redcapSchema>;
