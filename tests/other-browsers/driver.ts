/** The window of a browser, driven from here. */
export type Driver = {
  readonly version: string;
  /** Goes to an address; settles when the page has loaded. */
  readonly goto: (url: string) => Promise<void>;
  /** Runs an expression whose value is the promise of a string, and answers that. */
  readonly run: (expression: string) => Promise<string>;
};
