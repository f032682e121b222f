import { z } from "zod";
import { address, code, day, norwegian, text } from "./study-values.ts";

/** What a study tells of itself beside its numbers: who pays, who approved it, who answers for it. Names nobody but offices. */
export const aboutSchema = z.object({
  summary: code.optional().describe("What the study asks and how, in two or three sentences"),
  summary_nb: norwegian,
  funding: z
    .array(
      z.object({
        name: code.describe("Who pays for the study"),
        name_nb: norwegian,
        grant: text.optional().describe("Number of the grant"),
      }),
    )
    .optional()
    .describe("Who pays for the study; an empty list: nobody does"),
  ethics: z
    .object({
      committee: code.describe("The committee that approved the study"),
      committee_nb: norwegian,
      reference: text.optional().describe("Its number of the approval"),
      approved_on: day.optional().describe("Day of the approval"),
    })
    .optional()
    .describe("Who approved the study"),
  privacy: z
    .object({
      controller: code.describe("Who decides on the use of the data and answers for it"),
      controller_nb: norwegian,
      basis: code.optional().describe("The legal basis"),
      basis_nb: norwegian,
      page: address.optional().describe("Address of the study's own page on privacy"),
    })
    .optional()
    .describe("Who answers for patients' data"),
  licence: z
    .object({
      name: code.describe("Terms on which figures and numbers may be reused"),
      name_nb: norwegian,
      page: address.optional().describe("Address of the terms"),
    })
    .optional()
    .describe("On what terms figures and numbers may be reused; without it readers are told to ask"),
  contact: z
    .object({
      name: code.describe("The office to ask, no person"),
      name_nb: norwegian,
      page: address.optional().describe("Address of the page by which it is reached"),
    })
    .optional()
    .describe("Whom readers ask, also about access for all"),
});

/** What a study tells of itself beside its numbers. */
export type About = z.infer<typeof aboutSchema>;
