/** What cannot be protected, or not so; each message is a line that says what, and the way out. */
export class Refusal extends Error {
  readonly messages: readonly string[];
  constructor(...messages: readonly string[]) {
    super(messages.join("\n"));
    this.name = "Refusal";
    this.messages = messages;
  }
}

/** That no rounding keeps everything, with what cannot be kept. */
export const noSolution = (what: string): string =>
  `no rounding keeps all links, raised zeros and earlier releases: ${what}: merge codes of the table in the policy, or publish with the next data cut`;
