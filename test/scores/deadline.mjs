const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A day to keep and the day on which it was done: on it, days, months or years off, often at the end of a month.
 * @param {import("./random.mjs").Random} random
 * @returns {import("./cells.mjs").Cells}
 */
export function deadline(random) {
  const month = random.whole(1, 12);
  const last = DAYS[month - 1];
  const day = random.pick([last, last, 30 > last ? last : 30, 15, random.whole(1, 28)]);
  const atEnd = [`2023年${month}月底前`, `${month}月底前`, `2023年${month}月底前完成`];
  const target = random.pick([
    `2023年${month}月${day}日前`,
    `2023年${month}月${day}日前`,
    `${month}月${day}日前`,
    ...(day === last ? atEnd : []),
    ...(month === 12 && day === 31 ? ["2023年底前", "1-12月", "2023年1月-12月"] : []),
  ]);
  const actual = random.once(8)
    ? random.pick(["已完成", "未完成", "按时完成"])
    : random.once(6)
      ? written(random, 2023, month, day)
      : done(random, month, day);
  return { kind: "deadline", leaf: { target, actual }, about: 1, unit: "天" };
}

/** The day of doing, counted in months and days from the one to keep. */
function done(random, month, day) {
  const months = month - 1 + random.pick([0, 0, 0, -1, 1, 1, 2, 3, 8, 12, 25]);
  const [year, at] = [2023 + Math.floor(months / 12), ((months % 12) + 12) % 12];
  const last = DAYS[at] + (at === 1 && year % 4 === 0 ? 1 : 0);
  return written(random, year, at + 1, random.pick([Math.min(day, last), last, 1, 10, random.whole(1, last)]));
}

function written(random, year, month, day) {
  const padded = (part) => String(part).padStart(2, "0");
  const short = year === 2023 ? [`${month}月${day}日`] : [];
  return random.pick([
    `${year}年${month}月${day}日`,
    `${year}年${month}月${day}日`,
    `${year}-${padded(month)}-${padded(day)}`,
    `${year}.${month}.${day}`,
    ...short,
  ]);
}
