/** What the first lines of a TruSight Oncology 500 file say of its program. */
export type Banner = {
  readonly kind: "tissue" | "ctDNA" | null;
  readonly program: "DRAGEN" | "LocalApp" | null;
  /** As in the banner; most versions leave it out there. */
  readonly number: string | null;
};

export function bannerOf(lines: readonly string[]): Banner {
  const text = lines.slice(0, 10).find((line) => /TruSight Oncology 500/i.test(line));
  if (text === undefined) return { kind: null, program: null, number: null };
  const number = /\bv(\d+(?:\.\d+)+)/i.exec(text)?.[1] ?? null;
  return {
    kind: /ctDNA/i.test(text) ? "ctDNA" : "tissue",
    program: /DRAGEN/i.test(text) ? "DRAGEN" : "LocalApp",
    number,
  };
}

/** Kind and version for people: `tissue 2.6.2.4`, `ctDNA 2.6.0.22`, `LocalApp 2.2.0.12`; null when neither is known. */
export function versionNumber({ kind, program, number }: Banner, pipeline: string | null): string | null {
  const version = pipeline?.replace(/^[a-z]+-/i, "") ?? number;
  const what = program === "LocalApp" ? "LocalApp" : kind;
  return what === null ? version : version === null ? what : `${what} ${version}`;
}
