/** A workbook as Excel 97 to 2003 wrote them, with one sheet, `表`, of these texts. */
export function xls(rows: readonly (readonly string[])[]): Uint8Array {
  const sheet = Buffer.concat([
    record(0x809, words(0x600, 0x10, 0, 0)),
    ...rows.flatMap((row, at) => row.map((text, column) => label(at, column, text))),
    record(0x0a),
  ]);
  const begin = record(0x809, words(0x600, 5, 0, 0));
  const name = (at: number): Buffer =>
    record(0x85, Buffer.concat([words(at & 0xffff, at >> 16), Buffer.from([0, 0, 1, 1]), utf16("表")]));
  const globals = begin.length + name(0).length + record(0x0a).length;
  return compound(Buffer.concat([begin, name(globals), record(0x0a), sheet]));
}

function label(row: number, column: number, text: string): Buffer {
  if (text === "") return record(0x201, words(row, column, 0));
  return record(0x204, Buffer.concat([words(row, column, 0, text.length), Buffer.from([1]), utf16(text)]));
}

function record(id: number, content: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([words(id, content.length), content]);
}

function words(...numbers: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(numbers).buffer);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

const SECTOR = 512;
const END = 0xfffffffe;
/** A sector of the table itself. */
const TABLE = 0xfffffffd;
const NONE = 0xffffffff;
/** Shorter streams lie in another place. */
const SHORTEST = 4096;

/** A compound file with one stream, `Workbook`: the table of sectors, the directory, the stream. */
function compound(content: Buffer): Uint8Array {
  const size = Math.max(SHORTEST, content.length);
  const sectors = Math.ceil(size / SECTOR);
  const tables = Math.ceil((sectors + 1) / (SECTOR / 4 - 1));
  const first = tables + 1;
  const next = Array.from({ length: (tables * SECTOR) / 4 }, (_, at) => {
    if (at < tables) return TABLE;
    if (at === tables || at === first + sectors - 1) return END;
    return at < first + sectors - 1 ? at + 1 : NONE;
  });
  const head = Buffer.alloc(SECTOR, 0xff);
  head.fill(0, 0, 76);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(head);
  words(0x3e, 3, 0xfffe, 9, 6).copy(head, 24);
  longs(tables, tables, 0, SHORTEST, END, 0, END, 0).copy(head, 44);
  longs(...Array.from({ length: tables }, (_, at) => at)).copy(head, 76);
  const stream = Buffer.alloc(sectors * SECTOR);
  content.copy(stream);
  const directory = [
    entry("Root Entry", 5, 1, END, 0),
    entry("Workbook", 2, NONE, first, size),
    entry("", 0, NONE, 0, 0),
  ];
  return new Uint8Array(Buffer.concat([head, longs(...next), ...directory, entry("", 0, NONE, 0, 0), stream]));
}

function entry(name: string, kind: number, child: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  utf16(name).copy(bytes);
  words(name === "" ? 0 : name.length * 2 + 2).copy(bytes, 64);
  bytes[66] = kind;
  bytes[67] = 1;
  longs(NONE, NONE, child).copy(bytes, 68);
  longs(start, size).copy(bytes, 116);
  return bytes;
}

function longs(...numbers: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(numbers).buffer);
}
