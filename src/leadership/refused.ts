import type { LeadershipWords } from "../words/leadership.ts";

type Words = LeadershipWords["refused"];

/** Why a leadership link does not open, with what its sentence names. */
export type Fault =
  | { readonly why: Exclude<keyof Words, "release" | "expired"> }
  | { readonly why: "release"; readonly made: string; readonly shown: string }
  | { readonly why: "expired"; readonly on: string; readonly today: string };

/** A leadership link that does not open. Says nothing of its key. */
export class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(`the leadership link does not open: ${fault.why}`);
    this.name = "Refused";
    this.fault = fault;
  }
}

/** The same in one sentence; `so` says what the page shows. */
export function refusal(fault: Fault, words: Words, so: string): string {
  if (fault.why === "release") return words.release(so, fault.made, fault.shown);
  return fault.why === "expired" ? words.expired(so, fault.on, fault.today) : words[fault.why](so);
}
