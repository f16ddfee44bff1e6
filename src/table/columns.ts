import { type Columns, hasNames, type Header, headerAt, headerOf } from "./header.js";
import type { BodyRow, FindHeader } from "./blocks.js";
import type { ColumnRole } from "./roles.js";
import type { Sheet } from "./sheet.js";
import type { Telling } from "./tell.js";
import type { TableMapping } from "./types.js";
import { sameText } from "./words.js";
import { comparedOf } from "./comparator.js";

/**
 * How the headers of a sheet are found: by their words, or as the mapping says. Columns that it names take the place of
 * what the words say.
 */
export function headerFinder(sheet: Sheet, mapping: TableMapping, telling: Telling): FindHeader {
  const found = new Map<number, Header | null>();
  const given = givenHeader(sheet, mapping, telling);
  return (place) => {
    if (given !== null) return place === given.from || (given.from < 0 && place === 0) ? given : null;
    const known = found.get(place);
    if (known !== undefined) return known;
    const header = headerAt(sheet, place);
    const mapped = header === null ? null : withColumns(header, mapping);
    found.set(place, mapped);
    return mapped;
  };
}

/** The one header that a mapping fixes: by its rows, by the words of its columns, or, with columns by place, none. */
function givenHeader(sheet: Sheet, mapping: TableMapping, { tell }: Telling): Header | null {
  const columns = Object.entries(mapping.columns ?? {});
  if (mapping.header !== undefined) {
    const [first, last] = typeof mapping.header === "number" ? [mapping.header, mapping.header] : mapping.header;
    const place = (row: number): number => sheet.rows.findIndex(({ index }) => index === row - 1);
    const [from, to] = [place(first), place(last)];
    if (from >= 0 && to >= from) return withColumns(headerOf(sheet, from, to), mapping);
    tell("error", "table/mapping-no-row", null, { row: from < 0 ? first : last });
    return null;
  }
  if (columns.length === 0 || sheet.rows.some((_, place) => headerAt(sheet, place) !== null)) return null;
  const place = sheet.rows.findIndex((row) =>
    columns.every(
      ([, column]) => typeof column === "number" || row.cells.some((cell) => sameText(cell) === sameText(column)),
    ),
  );
  const byPlace = columns.every(([, column]) => typeof column === "number" || letterColumn(column) !== null);
  if (!byPlace && place >= 0) return withColumns(headerOf(sheet, place, place), mapping);
  if (!byPlace) return null;
  return withColumns({ from: -1, to: -1, columns: new Map(), titles: [], unknown: [], beside: null }, mapping);
}

/** A header with the columns of a mapping. */
function withColumns(header: Header, { columns = {} }: TableMapping): Header | null {
  const entries = Object.entries(columns) as (readonly [ColumnRole, string | number])[];
  if (entries.length === 0) return hasNames(header) ? header : null;
  const mapped = new Map<ColumnRole, readonly number[]>(header.columns);
  for (const [role, column] of entries) {
    const place = columnPlace(header, column);
    if (place === null) continue;
    for (const [other, cols] of mapped) {
      const rest = cols.filter((col) => col !== place);
      if (rest.length === 0) mapped.delete(other);
      else mapped.set(other, rest);
    }
    mapped.set(role, [place]);
  }
  const whole = { ...header, columns: mapped };
  return hasNames(whole) ? whole : null;
}

/** The place of a column that a mapping names by header, by letter or by number. */
export function columnPlace(header: Header, column: string | number): number | null {
  if (typeof column === "number") return column;
  const titled = header.titles.findIndex((title) => title !== "" && sameText(title) === sameText(column));
  return titled >= 0 ? titled : letterColumn(column);
}

function letterColumn(text: string): number | null {
  if (!/^[A-Z]{1,2}$/i.test(text)) return null;
  let number = 0;
  for (const letter of text.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A header without a word for the comparators: they stand below the target's, and the rest one column to the right. */
export function withComparators(header: Header, rows: readonly BodyRow[], sheet: Sheet, { tell }: Telling): Header {
  const [target, more] = header.columns.get("target") ?? [];
  const titled = header.titles.reduce((last, title, col) => (title === "" ? last : col), -1);
  if (target === undefined || more !== undefined || header.columns.has("comparator")) return header;
  const filled = rows.filter(({ row }) => (row.cells[target] ?? "") !== "");
  const signs = filled.filter(({ row }) => comparedOf(row.cells[target] ?? "") !== null);
  const beyond = filled.filter(({ row }) => row.cells.some((cell, col) => cell !== "" && col === titled + 1));
  if (filled.length === 0 || signs.length < filled.length || beyond.length * 10 < filled.length * 7) return header;
  tell("warning", "table/header-spans", { row: sheet.rows[header.from]?.index ?? 0, col: target }, { count: 2 });
  const columns = new Map<ColumnRole, readonly number[]>();
  for (const [role, cols] of header.columns)
    columns.set(
      role,
      cols.map((col) => (col > target ? col + 1 : col)),
    );
  columns.set("comparator", [target]);
  columns.set("target", [target + 1]);
  const titles = [...header.titles.slice(0, target + 1), "", ...header.titles.slice(target + 1)];
  return { ...header, columns, titles, unknown: header.unknown.map((col) => (col > target ? col + 1 : col)) };
}

/**
 * A header whose first words stood over several columns of names, which copying has made one: the rows below have more
 * cells than it. The names take the columns that the header lacks, the rest moves to the right.
 */
export function spanned(header: Header, rows: readonly BodyRow[], sheet: Sheet, { tell }: Telling): Header {
  const titled = header.titles.reduce((last, title, col) => (title === "" ? last : col), -1);
  const [name, ...others] = header.columns.get("name") ?? [];
  const first = header.titles.findIndex((title) => title !== "");
  if (name === undefined || name !== first || others.length > 0 || LEVELS.some((role) => header.columns.has(role)))
    return header;
  const ends = rows.map(({ row }) => row.cells.reduce((last, cell, col) => (cell === "" ? last : col), -1));
  const extra = Math.max(...ends) - titled;
  if (extra < 1 || extra > 2 || ends.filter((end) => end > titled).length * 10 < ends.length * 7) return header;
  tell("warning", "table/header-spans", { row: sheet.rows[header.from]?.index ?? 0, col: name }, { count: extra + 1 });
  const columns = new Map<ColumnRole, readonly number[]>();
  for (const [role, cols] of header.columns) columns.set(role, role === "name" ? cols : cols.map((col) => col + extra));
  LEVELS.slice(0, extra + 1).forEach((role, at) => columns.set(role, [name + at]));
  columns.delete("name");
  const titles = [
    ...header.titles.slice(0, name + 1),
    ...new Array<string>(extra).fill(""),
    ...header.titles.slice(name + 1),
  ];
  return { ...header, columns: columns satisfies Columns, titles, unknown: header.unknown.map((col) => col + extra) };
}

const LEVELS: readonly ColumnRole[] = ["first", "second", "third"];
