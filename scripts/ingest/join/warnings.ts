import { lacksQuality } from "./quality.ts";
import type { ReadFiles } from "./read-files.ts";
import { type Joined, notFitting } from "./specimens.ts";

type Parts = {
  readonly unknown: ReadFiles["unknown"];
  readonly joined: Joined;
  readonly origin: string;
  /** Specimens with small variants whose origin no file tells. */
  readonly withoutOrigin: number;
  readonly withoutFile: number;
  /** Specimens of patients that the table of patients does not have. */
  readonly strangers: number;
  /** No-template controls with findings, their runs under pseudonyms. */
  readonly runs: readonly { readonly run: string | null; readonly findings: number }[];
  readonly splitCalls: number;
};

/** What a join left out or could not tell, in counts; a choice of the study that costs the comparison its meaning, too. */
export function warnings(parts: Parts): readonly string[] {
  const { unknown, joined, origin, withoutOrigin, withoutFile, strangers, runs, splitCalls } = parts;
  const reasons = [...Map.groupBy(unknown, ({ why }) => why)];
  const unjudged = joined.specimens.filter(lacksQuality).length;
  const counts: readonly (readonly [number, string])[] = [
    ...reasons.map(
      ([why, files]) => [files.length, `${many(files.length, "file")} left out, no input: ${why}`] as const,
    ),
    [
      withoutFile,
      `${many(withoutFile, "row")} of the table of samples left out: no file bears their id, and they state no outcome`,
    ],
    [joined.keptOut[notFitting] ?? 0, `${many(joined.keptOut[notFitting] ?? 0, "specimen")} left out: ${notFitting}`],
    [strangers, `${many(strangers, "specimen")} left out: no row of the table of patients has their patient`],
    [
      unjudged,
      `${many(unjudged, "result")} without any block of quality: no class is ruled out, which is no pass; give MetricsOutput too`,
    ],
    [
      origin === "none" ? 0 : withoutOrigin,
      `origin: ${origin}: ${many(withoutOrigin, "specimen")} with small variants and no such file; their calls are of unknown origin, but for those that are germline in the patient's other specimen`,
    ],
    ...runs.map(
      ({ run, findings }) =>
        [findings, `${many(findings, "finding")} in a no-template control of run ${run ?? "(not named)"}`] as const,
    ),
    [
      splitCalls,
      `${many(splitCalls, "call")} of several bases written as single changes in the patient's other specimen, and not merged`,
    ],
  ];
  return [
    ...counts.filter(([count]) => count > 0).map(([, text]) => `warning: ${text}`),
    ...(origin === "none"
      ? ["origin: none: germline calls are not told from somatic ones; every origin is unknown"]
      : []),
  ];
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
