import type { TextRecord } from "../text/records.ts";
import type { Account } from "./account.ts";
import type { Labels } from "./labels.ts";
import type { OpenReader, TableReader } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { type Row, Table, withoutTail } from "./table.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** How a file is read that is one table, with or without lines before it that begin with #. */
export type FileTable<K extends string> = {
  readonly name: string;
  readonly needed: readonly K[];
  /** Lines before the header that are no header; by default those that begin with #. */
  readonly isComment?: (first: string) => boolean;
  readonly onComment?: (text: string, line: number) => void;
  readonly onHeader?: (table: Table<K>, header: readonly string[]) => void;
  readonly row: (row: Row<K>, record: TextRecord) => Verdict;
  readonly end?: () => void;
};

/** The reader of such a file. Comment lines and rows are accounted for; blank lines are none. */
export function fileTable<K extends string>(
  labels: Labels<K>,
  open: (reading: Reading) => FileTable<NoInfer<K>>,
): OpenReader {
  return (reading): TableReader => {
    const shape = open(reading);
    const { isComment = (first: string) => first.startsWith("#") } = shape;
    let comments: Account | undefined;
    let account: Account | undefined;
    let table: Table<K> | undefined;
    return {
      take: (record) => {
        const [first = ""] = record.cells;
        if (record.fault === undefined && withoutTail(record.cells).length === 0) return;
        if (table === undefined && record.fault === undefined) {
          if (isComment(first)) {
            comments ??= reading.open("(lines before the header)");
            shape.onComment?.(record.cells.join("\t"), record.line);
            reading.enter(comments, record.line, { out: "comment" });
            return;
          }
          account ??= reading.open(shape.name);
          table = new Table(record, labels, shape.needed, reading);
          shape.onHeader?.(table, withoutTail(record.cells));
          return;
        }
        account ??= reading.open(shape.name);
        const known = table;
        const { fault } = record;
        const verdict =
          fault !== undefined || known === undefined
            ? { column: null, found: "", rule: "", ...fault }
            : verdictOf(() => known.judge(record, (row) => shape.row(row, record)));
        reading.enter(account, record.line, verdict);
      },
      end: () => {
        account ??= reading.open(shape.name);
        shape.end?.();
      },
    };
  };
}
