import type { NothingWords } from "../define/nothing.ts";

/** Why there is nothing to show, of a panel that tells three reasons: a table is absent, nobody among the chosen, nobody yet. */
export const whyNothing =
  (notSupplied: string, amongChosen: string, yet: string): NothingWords["summary"] =>
  (reason, _, filtered) =>
    reason.why === "not_supplied" ? notSupplied : filtered ? amongChosen : yet;
