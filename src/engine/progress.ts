/** What the database's worker tells the page while its module comes. */
export const progress = "progress";
