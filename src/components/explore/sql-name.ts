/** The name of a partner table in queries, which take no hyphen. */
export const sqlName = (table: string): string => table.replaceAll("-", "_");
