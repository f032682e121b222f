import { oneSpecimen } from "../../../kinds/one-specimen/panel.ts";
import { factsOf } from "./facts.ts";
import { note, words } from "./words.ts";

export const lostWithBloodOnly = oneSpecimen({
  id: "lost-with-blood-only",
  specimen: "tissue",
  facts: factsOf,
  words,
  note,
});
