import { oneSpecimen } from "../../../kinds/one-specimen/panel.ts";
import { note, words } from "./words.ts";

export const lostWithBloodOnly = oneSpecimen({ id: "lost-with-blood-only", specimen: "tissue", words, note });
