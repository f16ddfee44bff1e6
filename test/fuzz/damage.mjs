// Damage that a reader meets behind the checksums of a file: the parts of a package are unpacked, damaged and packed anew.
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** The most that damaged text may grow to. */
const MOST = 2_000_000;

/**
 * @param {Uint8Array} file
 * @param {import("../scores/random.mjs").Random} random
 */
export function damaged(file, random) {
  const bytes = Buffer.from(file);
  if (bytes.readUInt32LE(0) === 0x04034b50) return packed(inParts(unpacked(bytes), random));
  const isText = !bytes.subarray(0, 512).includes(0);
  return isText ? Buffer.from(inText(bytes.toString("utf8"), random)) : inBytes(bytes, random);
}

/** @param {Map<string, Buffer>} parts */
function inParts(parts, random) {
  const made = new Map(parts);
  for (let times = random.whole(1, 3); times > 0; times--) {
    const name = random.pick([...made.keys()]);
    const content = made.get(name) ?? Buffer.alloc(0);
    random.pick([
      () => made.delete(name),
      () => made.set(random.pick([...made.keys()]), content),
      () => made.set(`${"../".repeat(random.whole(0, 3))}${name}${random.pick(["", "\u0000", "/", "x"])}`, content),
      ...Array.from({ length: 9 }, () => () => made.set(name, Buffer.from(inText(content.toString("utf8"), random)))),
    ])();
    if (made.size === 0) break;
  }
  return made;
}

const NUMBERS = "0 -1 1 1.5 255 1000000 1048576 1048577 16384 4294967296 99999999999999999999 1e9 NaN -0".split(" ");
const PIECES = [
  '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  "&c;&x;&#0;&#x110000;&#xD800;&lt;&amp",
  "]]>",
  "<![CDATA[",
  "<!--",
  "<?xml",
  "\u0000\u0008\ufffe\ud800",
  "<table><tr><td rowspan=65534 colspan=1000>",
  "</w:tbl></w:tr></table></row></table:table>",
  '="',
  "甲".repeat(40_000),
  "<a>".repeat(5000),
  "<w:tbl><w:tr><w:tc>".repeat(1500),
];

/** @param {string} text */
function inText(text, random) {
  let made = text;
  for (let times = random.whole(1, 6); times > 0; times--) {
    const at = random.whole(0, made.length);
    const to = Math.min(made.length, at + random.whole(0, random.pick([3, 60, 2000])));
    made = random
      .pick([
        () => made.slice(0, at) + made.slice(to),
        () => made.slice(0, at) + made.slice(at, to).repeat(random.pick([2, 3, 50, 3000])) + made.slice(to),
        () => made.slice(0, at),
        () => made.slice(0, at) + random.pick(PIECES) + made.slice(at),
        () => made.slice(0, at) + made.slice(at).replace(/\d+/, random.pick(NUMBERS)),
        () => made.slice(0, at) + made.slice(at).replace(/="[^"]*"/, `="${random.pick(NUMBERS)}"`),
        () => made.slice(0, at) + made.slice(at).replace(/<[\w:]+/, random.pick(made.match(/<[\w:]+/g) ?? ["<a"])),
        () => made.slice(0, at) + made.slice(at).replace(/<\/[\w:]+>/, ""),
      ])()
      .slice(0, MOST);
  }
  return made;
}

/** @param {Buffer} bytes */
function inBytes(bytes, random) {
  const made = Buffer.from(bytes);
  for (let times = random.whole(1, 20); times > 0; times--) {
    const at = random.whole(0, made.length - 4);
    random.pick([
      () => made.writeUInt8(random.whole(0, 255), at),
      () => made.writeUInt32LE(random.pick([0, 1, 0xfffffffe, 0xffffffff, 0x7fffffff]), at & ~3),
      () => made.copy(made, at, random.whole(0, made.length - 4), random.whole(0, made.length)),
    ])();
  }
  return random.whole(0, 4) === 0 ? made.subarray(0, random.whole(0, made.length)) : made;
}

/** @param {Buffer} bytes @returns {Map<string, Buffer>} */
function unpacked(bytes) {
  const parts = new Map();
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + size);
    parts.set(bytes.toString("utf8", at + 46, at + 46 + name), method === 8 ? inflateRawSync(content) : content);
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** @param {Map<string, Buffer>} parts */
function packed(parts) {
  const bodies = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of parts) {
    const file = Buffer.from(name);
    const data = deflateRawSync(content, { level: 1 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(file.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), head, file, data]);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), head, place, file);
    bodies.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}
