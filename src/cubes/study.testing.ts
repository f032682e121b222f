import { type Study, type StudyInput, studySchema } from "./study.ts";

const smallest: StudyInput = {
  name: "S",
  short_name: "S",
  registration: "",
  simulated: true,
  data_cut: "2023-12-31",
  target_patients: 10,
  sites: [],
  tumour_groups: [],
  plan: [],
  turnaround_targets: [],
  actionable_tiers: ["I"],
};

/** The smallest whole study, with the keys of study.json that a test is about in place of its own; throws ZodError where they are wrong. */
export const study = (overrides: Partial<StudyInput> = {}): Study => studySchema.parse({ ...smallest, ...overrides });
