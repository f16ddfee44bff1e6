import { mkdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { CSV } from "./office.js";

/** What somebody does in an open workbook, rows and columns from 0; protection is lifted first. */
export type Deed =
  | readonly [what: "insert" | "delete", row: number]
  | readonly [what: "copy", from: number, to: number]
  | readonly [what: "text" | "number", row: number, column: number, value: string]
  | readonly [what: "clear", row: number, column: number];

/** A workbook of a folder, by its name without an ending, and what is done in it. */
export interface Deeds {
  readonly name: string;
  readonly deeds: readonly Deed[];
}

/** Opens workbooks in LibreOffice, does this and that on the form's sheet, recalculates, and saves each as CSV, XLSX and ODS. */
export function followed(program: string, folder: string, all: readonly Deeds[]): void {
  const profile = [`-env:UserInstallation=${pathToFileURL(`${folder}/profile`).href}`, "--headless"];
  // The first run makes a profile, over whatever stands in its place.
  spawnSync(program, [...profile, "--terminate_after_init"], { stdio: "ignore", timeout: 60_000 });
  const library = `${folder}/profile/user/basic/Standard`;
  mkdirSync(library, { recursive: true });
  writeFileSync(`${library}/script.xlb`, LIBRARY);
  writeFileSync(`${library}/Follow.xba`, MODULE);
  for (const kind of ["out", "xlsx", "ods"]) mkdirSync(`${folder}/${kind}`, { recursive: true });
  const lines = all.flatMap(({ name, deeds }) => [
    ["open", `${folder}/${name}.xlsx`],
    ["sheet", "自评表"],
    ...deeds,
    ["save", `${folder}/out/${name}.csv`, CSV.slice(4).split(":")[0] ?? "", CSV.slice(4).split(":")[1] ?? ""],
    ["save", `${folder}/xlsx/${name}.xlsx`, "Calc MS Excel 2007 XML", ""],
    ["save", `${folder}/ods/${name}.ods`, "calc8", ""],
    ["close"],
  ]);
  const list = `${folder}/deeds.txt`;
  writeFileSync(list, lines.map((line) => line.join("\t")).join("\n"));
  spawnSync(program, [...profile, `macro:///Standard.Follow.Follow("${list}")`], { stdio: "ignore" });
  if (existsSync(`${list}.failed`)) throw new Error(readFileSync(`${list}.failed`, "utf8"));
  if (!existsSync(`${list}.done`)) throw new Error("LibreOffice did not run the macro");
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Follow"/>
</library:library>
`;

/** Reads a list of deeds, a line each, and does them; a file beside it says that it came to its end, or why not. */
const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Follow" script:language="StarBasic">
Sub Follow(path As String)
  Dim files, stream, doc, sheet, p
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  stream = CreateUnoService("com.sun.star.io.TextInputStream")
  stream.setInputStream(files.openFileRead(ConvertToURL(path)))
  stream.setEncoding("UTF-8")
  On Error GoTo Failed
  Do While Not stream.isEOF()
    p = Split(stream.readLine(), Chr(9))
    Select Case p(0)
    Case "open"
      doc = StarDesktop.loadComponentFromURL(ConvertToURL(p(1)), "_blank", 0, Array(Prop("Hidden", True)))
    Case "sheet"
      sheet = doc.Sheets.getByName(p(1))
      sheet.unprotect("")
    Case "insert"
      sheet.Rows.insertByIndex(CLng(p(1)), 1)
    Case "delete"
      sheet.Rows.removeByIndex(CLng(p(1)), 1)
    Case "copy"
      Dim target As New com.sun.star.table.CellAddress
      target.Sheet = sheet.RangeAddress.Sheet
      target.Row = CLng(p(2))
      target.Column = 0
      sheet.copyRange(target, sheet.getCellRangeByPosition(0, CLng(p(1)), 30, CLng(p(1))).RangeAddress)
    Case "text"
      sheet.getCellByPosition(CLng(p(2)), CLng(p(1))).setString(p(3))
    Case "number"
      ' A row that is put in takes over formats, by which 10 would be 1000%.
      sheet.getCellByPosition(CLng(p(2)), CLng(p(1))).NumberFormat = 0
      sheet.getCellByPosition(CLng(p(2)), CLng(p(1))).setValue(Val(p(3)))
    Case "clear"
      sheet.getCellByPosition(CLng(p(2)), CLng(p(1))).clearContents(31)
    Case "save"
      doc.calculateAll()
      doc.storeToURL(ConvertToURL(p(1)), Array(Prop("FilterName", p(2)), Prop("FilterOptions", p(3))))
    Case "close"
      doc.close(True)
    End Select
  Loop
  Say(path + ".done", "")
  StarDesktop.terminate()
  Exit Sub
Failed:
  Say(path + ".failed", Error$ + " at " + Join(p, " "))
  StarDesktop.terminate()
End Sub

Sub Say(path, text)
  Dim file
  file = FreeFile
  Open path For Output As #file
  Print #file, text
  Close #file
End Sub

Function Prop(name, value)
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = name
  made.Value = value
  Prop = made
End Function
</script:module>
`;
