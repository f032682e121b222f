import { parseArgs } from "node:util";

/** What is published, to whom, and where to. */
export type PublishOrder = {
  readonly data: string;
  /** publish.json: receivers of leadership links, and the address of the site. */
  readonly receivers: string;
  readonly partners: string;
  readonly policy: string | undefined;
  readonly secret: string | undefined;
  readonly out: string;
};

export const usage = `Usage: npm run --silent publish -- --receivers publish.json [--data DIR] [--partners DIR] [--policy FILE] [--secret FILE] [--out DIR]

Makes of exact releases the site that may lie on a host: rounds and audits the tables, draws the pages from them alone, adds one
encrypted file of exact counts for each receiver, looks through every byte, and prints the receivers' links. A step that fails
leaves OUT as it was.

  --receivers FILE  {"address": "https://example.org/", "receivers": [{"name": "…", "expires_on": "YYYY-MM-DD"}]}
  --data DIR        folder of exact releases (default: data); of a real study: outside the repository
  --partners DIR    folder of partner releases (default: partners): what is there was published and is kept, later ones come beside it
  --policy FILE     the policy that the study's owner signs (default: policy.json of scripts/protect)
  --secret FILE     32 random bytes, outside the repository and of what is published; a simulated study needs none
  --out DIR         the site (default: dist)
  --help            prints this

Exit status: 0 published, 1 a step failed (which, why, the way out), 2 wrong usage.`;

/** The order given, `help`, or what is wrong with it as one sentence. */
export function readOrder(args: readonly string[]): PublishOrder | "help" | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string", default: "data" },
        receivers: { type: "string" },
        partners: { type: "string", default: "partners" },
        policy: { type: "string" },
        secret: { type: "string" },
        out: { type: "string", default: "dist" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const empty = Object.entries(values).find(([, value]) => value === "");
    if (empty) return { wrong: `--${empty[0]} needs a value` };
    const { data, receivers, partners, policy, secret, out } = values;
    if (receivers === undefined) return { wrong: "--receivers FILE is needed: who gets a link, and until when" };
    return { data, receivers, partners, policy, secret, out };
  } catch (cause) {
    return { wrong: cause instanceof Error ? cause.message : String(cause) };
  }
}
