/** The address of a file that lies beside another. */
export const beside = (address: string, file: string): string => address.replace(/[^/]*$/, file);
