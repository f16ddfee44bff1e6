const isLong = process.env["LONG"] === "1";

/** How many cases of a property are tried: a fifth here, all of them by `npm run test:long`. */
export const runs = (all: number): number => (isLong ? all : Math.ceil(all / 5));

/** Which of many cases are tried: every fifth here, from `first` on, all of them by `npm run test:long`. */
export const some = <T>(all: readonly T[], first = 0): readonly T[] =>
  isLong ? all : all.filter((_, at) => at % 5 === first % 5);
