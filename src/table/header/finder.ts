import { type FindHeader, hasNames, type Header, headerAt, headerOf } from "./header.js";
import type { ColumnRole } from "../word/roles.js";
import type { Sheet } from "../grid/sheet.js";
import type { Telling } from "../tell.js";
import type { TableMapping } from "../types.js";
import { sameText } from "../words.js";

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
  return withColumns(
    { from: -1, to: -1, columns: new Map(), initial: [], titles: [], unknown: [], beside: null, lost: [] },
    mapping,
  );
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
  const whole = { ...header, columns: mapped, initial: columns.target === undefined ? header.initial : [] };
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
