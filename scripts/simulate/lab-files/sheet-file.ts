import type { Row } from "./patient-rows.ts";

/** Name of a sequencing run as instruments write it, the day first. */
export const runName = (sample: Row): string =>
  `${sample("sequenced_on").slice(2).replaceAll("-", "")}_A00001_0001_A${sample("run_id").replaceAll("-", "")}`;

/** The sample sheet of a run (v2): of tissue a row for each arm, and a control without a template. */
export function sheetFile(run: string, samples: readonly Row[]): string {
  const rows = samples.flatMap((sample) => {
    const id = sample("sample_id");
    return sample("specimen") === "blood" ? [`${id},DNA,${id}`] : [`${id},DNA,${id}`, `${id}-R,RNA,${id}`];
  });
  const head = `[Header]\nFileFormatVersion,2\nRunName,${run}\n\n[TSO500S_Data]\nSample_ID,Sample_Type,Pair_ID\n`;
  return `${head}${[...rows, `NTC-${run},DNA,NTC-${run}`].join("\n")}\n`;
}
