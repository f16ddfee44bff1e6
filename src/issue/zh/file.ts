/** What is said in reading a file into tables. */
export const file = {
  "file/table-too-large":
    "{cell}：表格到这里超过了限度（{columns} 列，全部表格 {cells} 格、{characters} 字），没有读这张表：请删去多余的行、列和远处的格",
  "file/shown-differs": "{cell}：单元格里是 {stored}，格式 {format} 显示为“{shown}”，读作“{read}”",
  "file/hidden": "{sheet}：{places} 是隐藏的，没有读；要读请取消隐藏",
  "file/no-document": "这不是文档，是打开文档时的锁定文件（~$…）或系统文件：请读没有 ~$ 的那一个",
  "file/abnormal":
    "不像是办公软件存的文件（部分、层次、文字太多，或有实体声明），没有读：请在 WPS 或 Office 里打开，另存一份",
  "file/too-large": "文件有 {size} MB（压缩的按解压后算），最多 {most} MB：请只留下自评表",
  "file/damaged": "文件不完整或已损坏：请重新下载，或在 WPS 或 Office 里打开，另存一份",
  "file/not-installed": "读这种文件要用 {package}，请先安装：npm install {package}",
  "file/failed": "文件没有读出来，原因不明：请在 WPS 或 Office 里打开，另存一份再试",
  "file/not-bytes": "要读的应当是字节（Uint8Array）或文字",
  "file/fixed-layout": "这是 {kind} 版式文件，读不了其中的表格：请索取 Word 或 Excel 原件，或把表格复制出来粘贴成文本",
  "file/save-as": "这是 {kind} 文件：请在 WPS 或 Office 里打开，另存为 {as}",
  "file/picture": "这是图片：请索取 Word 或 Excel 原件",
  "file/archive": "这是压缩包：请先解压",
  "file/password": "文件有密码，打不开：请在 WPS 或 Office 里取消密码再保存",
  "file/json": "这是 JSON，不是表格：请直接计分",
  "file/unknown": "认不出这是什么文件：请在 WPS 或 Office 里打开，另存为 .xlsx 或 .docx",
  "file/nothing": "文件里没有表格，也没有文字",
  "file/rowspan-unclear":
    "{cell}：从这一行起，合并单元格的行数与下面各行对不上，有几种可能，没有读这张表：请核对原表的合并单元格",
  "file/rowspan-mended": "{cell}：合并单元格写的是 {stated} 行，与下面各行对不上，按 {read} 行读",
  "file/nested-table": "{cell}：这一格里还有一张表，另作一张表（{table}）",
  "file/hidden-text": "{cell}：“{text}”是隐藏的文字，没有读",
  "file/struck-text": "{cell}：“{text}”划了删除线，没有读",
  "file/deleted-text": "{cell}：“{text}”在修订中已删除，没有读；修订中插入的文字照读",
  "file/comments": "有 {count} 处批注，没有读",
  "file/pictures": "有 {count} 张图片，其中的文字没有读",
  "file/formulas": "{cell}：有数学公式，读作“{text}”，上下标和分式看不出来，请核对",
  "file/formula-without-value": "{cell}：公式没有保存计算结果，按空白读：请在 WPS 或 Excel 里打开、重算并保存",
} as const;
