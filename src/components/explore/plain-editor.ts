/** Names that an editor offers: the columns of each table. */
export type Schema = Readonly<Record<string, readonly string[]>>;

/** Where a reader writes a query. */
export type Editor = {
  readonly text: () => string;
  readonly write: (text: string) => void;
  /** Marks a line, from 1, as the one that is wrong; none with 0. */
  readonly mark: (line: number) => void;
  readonly focus: () => void;
  /** Offers other names. */
  readonly offer: (schema: Schema) => void;
};

/** A plain field in the place of the editor, where that cannot be had. */
export function plainEditor(field: HTMLTextAreaElement, run: () => void): Editor {
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  return {
    text: () => field.value,
    write: (text) => {
      field.value = text;
    },
    mark: () => {},
    focus: () => field.focus(),
    offer: () => {},
  };
}
