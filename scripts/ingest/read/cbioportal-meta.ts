import { shown } from "../../aggregate/problem.ts";
import { profiled } from "./cbioportal-profiled.ts";
import type { Reading } from "./reading.ts";
import type { Profile } from "./sample.ts";

const lists: readonly (readonly [RegExp, readonly Profile[]])[] = [
  [/_(sequenced|mutations)$/, ["mutations"]],
  [/_(cnaseq|mutcna)$/, ["mutations", "cna"]],
  [/_(cna|acgh|gistic)$/, ["cna"]],
  [/_(sv|fusions?)$/, ["sv"]],
];

/** A meta file or a list of cases: `key: value`; a list tells which samples were looked at for what. */
export function cbioportalMeta(reading: Reading, text: string): void {
  const account = reading.open("meta");
  const values = new Map<string, string>();
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const at = line.indexOf(":");
    if (at < 0) {
      reading.enter(account, i + 1, { column: null, found: shown(line), rule: "key: value" });
      continue;
    }
    const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    values.set(key, value);
    const isNeeded = key === "case_list_ids" || key === "stable_id" || key === "reference_genome";
    reading.enter(account, i + 1, isNeeded ? "kept" : { out: "not needed" });
    if (key === "reference_genome" && /38/.test(value)) {
      reading.genome = "GRCh38";
      reading.note(i + 1, key, shown(value), "results on GRCh37; other builds cannot be joined with them");
    }
  }
  const stable = values.get("stable_id") ?? "";
  const told = lists.find(([pattern]) => pattern.test(stable))?.[1];
  const ids = new Set((values.get("case_list_ids") ?? "").split(/\s+/).filter((id) => id !== ""));
  if (told !== undefined) for (const id of ids) profiled(reading, id, told);
}
