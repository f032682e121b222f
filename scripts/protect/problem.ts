/** What cannot be protected, or not so; each message is a line that says what, and the way out. */
export class Refusal extends Error {
  readonly messages: readonly string[];
  constructor(...messages: readonly string[]) {
    super(messages.join("\n"));
    this.name = "Refusal";
    this.messages = messages;
  }
}

/** What cannot be rounded so that nothing can be worked out, and the tables without which it might. */
export class Stuck extends Refusal {
  readonly tables: readonly string[];
  constructor(tables: readonly string[], ...messages: readonly string[]) {
    super(...messages);
    this.name = "Stuck";
    this.tables = tables;
  }
}

/** That no rounding keeps everything, with what cannot be kept. */
export const noSolution = (what: string): string =>
  `no rounding keeps all links, raised zeros and earlier releases: ${what}`;
