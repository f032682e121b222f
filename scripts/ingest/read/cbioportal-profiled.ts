import type { Reading, Sample } from "./reading.ts";
import type { Profile } from "./sample.ts";

/** Where the layouts of these files are told. */
export const cbioportalFormats = "cBioPortal file formats";

/** A sample of a cohort's file, with what it was looked at for. */
export function profiled(reading: Reading, id: string, of: readonly Profile[]): Sample {
  const sample = reading.addSample({ id, dna_id: id });
  for (const profile of of) sample.profiled.add(profile);
  return sample;
}
