import { it } from "vitest"; import { writeFileSync, readFileSync, existsSync } from "node:fs"; import { safeReadFile } from "../../src/files/index.js"; import { xlsx, escaped } from "./xlsx.js";
it("x", async ()=>{
const s=(t:string)=>`t="inlineStr"><is><t>${escaped(t)}</t></is></c>`;
const styles=`<numFmts><numFmt numFmtId="164" formatCode="&quot;≥&quot;0&quot;%&quot;"/></numFmts><fonts><font><sz val="11"/><name val="宋体"/></font><font><strike/><sz val="11"/><name val="宋体"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs>`;
const sheet=`<cols><col min="8" max="8" width="9" hidden="1"/></cols><sheetData>
<row r="1"><c r="A1" ${s("一级指标")}<c r="B1" ${s("三级指标")}<c r="C1" ${s("指标值")}<c r="D1" ${s("度量单位")}<c r="E1" ${s("实际完成值")}<c r="F1" ${s("分值")}<c r="H1" ${s("暗列")}</row>
<row r="2"><c r="A2" ${s("产出指标")}<c r="B2" ${s("培训人次")}<c r="C2" ${s("≥150")}<c r="D2" ${s("人次")}<c r="E2"><v>100</v></c><c r="F2"><v>40</v></c></row>
<row r="3"><c r="B3" ${s("合格率")}<c r="C3" s="2"><v>90</v></c><c r="E3" s="1"><v>0.864</v></c><c r="F3"><v>20</v></c></row>
<row r="4" hidden="1"><c r="B4" ${s("暗行")}</row>
<row r="5"><c r="A5" ${s("满意度指标")}<c r="B5" ${s("满意度")}<c r="C5" ${s("≥95%")}<c r="E5" t="inlineStr"><is><r><rPr><strike/><sz val="11"/></rPr><t>90%</t></r><r><rPr><sz val="11"/></rPr><t>98%</t></r></is></c><c r="F5"><v>40</v></c></row>
<row r="6"><c r="A6" s="3" ${s("作废")}<c r="B6" t="inlineStr"><is><r><t>面积m</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is></c></row>
</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
writeFileSync("/tmp/jx/files-try/same.xlsx", xlsx({sheet, styles}));
for (const f of ["same.xlsx","lo/same.xlsx","lo/same.xls","lo/same.ods","lo/same.fods","lo/same.html","lo/same.xml","lo/same.csv","lo2/same.docx","lo2/same.odt","lo2/same.rtf","lo2/same.doc","lo2/same.pdf"]) { const p="/tmp/jx/files-try/"+f; if(!existsSync(p)) continue; const t=performance.now(); const r=await safeReadFile(readFileSync(p)); console.log(f, Math.round(performance.now()-t)+"ms", r.ok ? r.value.kind+" "+r.value.tables.map(x=>JSON.stringify(x)).join("\n")+JSON.stringify(r.value.after)+"\n"+r.notes.map(n=>n.severity+" "+n.code+" "+n.message).join("\n") : r.issues.map(i=>i.code+i.message)); }
});
