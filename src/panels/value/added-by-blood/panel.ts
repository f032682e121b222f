import { oneSpecimen } from "../../../kinds/one-specimen/panel.ts";
import { factsOf } from "./facts.ts";
import { note, words } from "./words.ts";

export const addedByBlood = oneSpecimen({ id: "added-by-blood", specimen: "blood", facts: factsOf, words, note });
