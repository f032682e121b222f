const people =
  /^(f[øo]dsels(nummer|dato|nr)|personn(ummer|r)|fnr|navn|fornavn|etternavn|first[ _]?name|last[ _]?name|surname|patient[ _]?name|name of patient|date[ _]of[ _]birth|year[ _]of[ _]birth|birth ?date|dob|e-?mail|telephone|phone|adresse|address)$/i;

/** Columns of a header that hold people's data by their name. */
export const peopleColumns = (cells: readonly string[]): readonly string[] => cells.filter((cell) => people.test(cell));
