import type { JoinedSpecimen } from "./specimens.ts";

/**
 * Patients' calls of two or more neighbouring bases that stand as single changes in the other specimen: one caller may
 * write together what another writes apart. They are counted for a warning and never merged.
 */
export function countSplitCalls(specimens: readonly JoinedSpecimen[]): number {
  const ofPatient = new Map<string, JoinedSpecimen[]>();
  for (const specimen of specimens)
    ofPatient.set(specimen.patient, [...(ofPatient.get(specimen.patient) ?? []), specimen]);
  let count = 0;
  for (const mine of ofPatient.values())
    for (const specimen of mine) {
      const long = keysOf(specimen).filter((key) => singles(key).length > 1);
      for (const other of long.length === 0 ? [] : mine.filter((one) => one !== specimen)) {
        const known = new Set(keysOf(other));
        count += long.filter((key) => singles(key).every((single) => known.has(single))).length;
      }
    }
  return count;
}

const keysOf = ({ output }: JoinedSpecimen): readonly string[] => output?.sample.rows.small.map(({ key }) => key) ?? [];

/** The single changes that a call of equal lengths is made of; nothing for an indel. */
function singles(key: string): readonly string[] {
  const [chromosome = "", position = "", reference = "", alternative = ""] = key.split(":");
  if (reference.length !== alternative.length || reference.length < 2) return [];
  return [...reference].flatMap((base, i) =>
    base === alternative[i] ? [] : [`${chromosome}:${Number(position) + i}:${base}:${alternative[i]}`],
  );
}
