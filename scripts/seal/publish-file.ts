import { readFileSync } from "node:fs";
import { z } from "zod";
import { describeIssue, parseJson } from "../aggregate/json-input.ts";
import { InputError, shown } from "../aggregate/problem.ts";

const lastDay = "must be the last day on which the link opens, YYYY-MM-DD";

const receiver = z.object({
  name: z.string().trim().min(1, "must name who gets the link"),
  expires_on: z.iso.date(lastDay),
});

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname));

const address = z
  .url("must be the address of the site, e.g. https://example.org/study/")
  .refine(
    (text) => URL.canParse(text) && isSafe(new URL(text)),
    "must begin with https: browsers open no link without it",
  )
  .transform((text) => text.replace(/[?#].*$/, "").replace(/\/*$/, "/"));

const schema = z.object({
  address: address.optional(),
  receivers: z.array(receiver).min(1),
});

/** Who gets a link to the leadership view, until when, and where the site will lie. */
export type Publish = z.infer<typeof schema>;

/**
 * Reads and checks publish.json. Throws an InputError with every problem, each `file: path: what was found: the rule`: a name
 * that stands there twice, a last day that is not given, is no day, or is over by `today` (YYYY-MM-DD).
 */
export function readPublish(file: string, today: string): Publish {
  const parsed = schema.safeParse(parseJson(readFileSync(file), file), { reportInput: true });
  if (!parsed.success) throw new InputError(parsed.error.issues.map((issue) => describe(issue, file)));
  const { receivers } = parsed.data;
  const problems = receivers.flatMap(({ name, expires_on }, i) => {
    const first = receivers.findIndex((other) => other.name.toLowerCase() === name.toLowerCase());
    const at = `${file}: receivers[${i}]`;
    return [
      ...(first < i
        ? [`${at}.name: ${shown(name)}: stands already in receivers[${first}]: one link for each receiver`]
        : []),
      ...(expires_on < today ? [`${at}.expires_on: ${shown(expires_on)}: is over: ${lastDay}`] : []),
    ];
  });
  if (problems.length > 0) throw new InputError(problems);
  return parsed.data;
}

const describe = (issue: z.core.$ZodIssue, file: string): string =>
  issue.path.at(-1) === "expires_on" && issue.code === "invalid_type"
    ? describeIssue({ ...issue, code: "custom", message: lastDay }, file)
    : describeIssue(issue, file);
