import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/message/index.js";
import { safeReadFile } from "../../src/files/index.js";
import { fixture, refused } from "./read.js";
import { type Parts, zip } from "./zip.js";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const empty = (...names: string[]): Uint8Array => zip(Object.fromEntries(names.map((name) => [name, "x"])) as Parts);
/** A compound file with one stream of this name and nothing in it. */
function compound(name: string): Uint8Array {
  const file = new Uint8Array(512 * 3);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(48, 1, true); // the directory is in sector 1
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, at === 76 ? 0 : 0xffffffff, true); // the table is in sector 0
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  const entry = (number: number, text: string, child: number): void => {
    const at = 1024 + number * 128;
    for (let each = 0; each < text.length; each++) view.setUint16(at + each * 2, text.charCodeAt(each), true);
    view.setUint16(at + 64, text.length * 2 + 2, true);
    for (const place of [68, 72]) view.setUint32(at + place, 0xffffffff, true);
    view.setUint32(at + 76, child, true);
    view.setUint32(at + 116, 0xfffffffe, true);
  };
  entry(0, "Root Entry", 1);
  entry(1, name, 0xffffffff);
  return file;
}

const NAMED: readonly (readonly [what: string, file: Uint8Array | string, code: string])[] = [
  ["PDF", bytes("%PDF-1.7\n"), "file/fixed-layout PDF"],
  ["PDF with something before it", bytes("\n\n%PDF-1.4"), "file/fixed-layout PDF"],
  ["Word of old", compound("WordDocument"), "file/save-as DOC/WPS"],
  ["a presentation of old", compound("PowerPoint Document"), "file/fixed-layout PPT"],
  ["Excel 95", compound("Book"), "file/save-as Excel 95"],
  ["an Office file under a password", compound("EncryptedPackage"), "file/password"],
  ["another program's compound file", compound("WPS"), "file/unknown"],
  ["RTF", "{\\rtf1\\ansi 自评表}", "file/save-as RTF"],
  ["a web archive", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n", "file/save-as MHT"],
  ["Word as XML", '<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>', "file/save-as Word XML"],
  ["Word as one XML", '<pkg:package xmlns:pkg="x"/>', "file/save-as Word XML"],
  ["UOF", '<?xml version="1.0"?><uof:UOF xmlns:uof="x"/>', "file/save-as UOF"],
  ["other XML", '<?xml version="1.0"?><data><a>1</a></data>', "file/unknown"],
  ["JSON", '{"indicators":[]}', "file/json"],
  ["OFD", empty("OFD.xml", "Doc_0/Document.xml"), "file/fixed-layout OFD"],
  ["XLSB", empty("[Content_Types].xml", "xl/workbook.bin"), "file/save-as XLSB"],
  ["PPTX", empty("[Content_Types].xml", "ppt/presentation.xml"), "file/fixed-layout PPT"],
  ["Numbers", empty("Index/Document.iwa"), "file/save-as Numbers/Pages"],
  ["ZIP", empty("自评表.xlsx"), "file/archive"],
  ["RAR", bytes("Rar!\u001a\u0007\u0000"), "file/archive"],
  ["7z", bytes("7z\u00bc\u00af\u0027\u001c"), "file/archive"],
  ["PNG", bytes("\u0089PNG\r\n\u001a\n"), "file/picture"],
  ["JPEG", bytes("\u00ff\u00d8\u00ff\u00e0"), "file/picture"],
  ["SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", "file/picture"],
  ["a program", bytes("MZ\u0090\u0000\u0003\u0000"), "file/unknown"],
  ["the note that Excel has a workbook open", bytes(`\u0006zhangs${" ".repeat(158)}`), "file/no-document"],
];

describe("a file that is not read", () => {
  it.each(NAMED)("is named for what it is: %s", async (_what, file, code) => {
    const read = await safeReadFile(file);
    const said = read.ok
      ? []
      : read.issues.map(({ code, params }) =>
          [code, ...(params["kind"] === undefined ? [] : [params["kind"]])].join(" "),
        );
    expect(said).toEqual([code]);
  });

  it.each(["~$自评表.xlsx", "C:\\表\\~$自评表.docx", "dir/.~lock.a.ods#"])(
    "is a lock file by its name: %s",
    async (name) => {
      expect(await refused("x", name)).toBe("file/no-document");
    },
  );

  it.each([".DS_Store", "Thumbs.db", "a/desktop.ini", "._自评表.xlsx"])(
    "is one of the system by its name: %s",
    async (name) => {
      expect(await refused("x", name)).toBe("file/no-document");
    },
  );

  it("is told what to do in both languages", async () => {
    const read = await safeReadFile(bytes("%PDF-1.7"));
    const [issue] = read.ok ? [] : read.issues;
    if (issue === undefined) return expect.unreachable();
    expect(messageOf(issue, "zh")).toMatch(/PDF.*复制/);
    expect(messageOf(issue, "en")).toMatch(/PDF.*copy/);
  });

  it("is none of these for its name alone", async () => {
    expect(await refused("指标,分值\n甲,5", "自评表.pdf")).toBe(undefined);
    expect(await refused(fixture("libreoffice.xls"), "自评表.docx")).toBe(undefined);
  });
});
