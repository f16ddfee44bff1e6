/**
 * One glyph for many: each line is the glyph that the readers know, then the glyphs that mean the same in a cell.
 *
 * Full-width forms (`！` to `～`) are not listed: they are folded by their code.
 */
export const GLYPHS: readonly string[] = [
  "≥≧⩾≽⪰≮⋝",
  "≤≦⩽≼⪯≯⋜",
  ">》›〉⟩»﹥",
  "<《‹〈⟨«﹤",
  "=═﹦゠꞊",
  "-—–−﹣‐‑‒―─━⁃➖﹘⁻˗",
  "~〜∼˜∽",
  "%﹪٪",
  "·•・‧∙⋅",
  "*∗",
  ",﹐",
  ":﹕∶",
  ";﹔",
  "(﹙",
  ")﹚",
  "[【〔",
  "]】〕",
  "/⁄∕",
  "+﹢➕",
  "×✕✖",
  "〇○",
  "²",
  "³",
  "μµ",
  "￥¥",
  "↓⬇↘⇩⇓",
  "↑⬆↗⇧⇑",
];

/**
 * Traditional characters that occur in units, numerals and the words of a cell, each before its simplified form.
 *
 * Source: 通用规范汉字表 (2013), the correspondence of standard and traditional characters.
 */
export const TRADITIONAL: string =
  "萬万億亿兩两貳贰參叁陸陆個个戶户畝亩頃顷噸吨條条輛辆臺台處处間间張张項项筆笔場场課课門门隻只頭头對对雙双組组" +
  "類类級级員员歲岁時时鐘钟鍾钟週周為为達达於于過过內内約约餘余較较長长減减續续標标預预實实現现無无與与應应盡尽" +
  "補补滿满總总計计數数進进變变動动點点單单幾几後后開开關关國国學学區区縣县鄉乡鎮镇鋪铺層层樓楼棟栋車车戰战" +
  "顆颗種种畫画冊册題题節节產产業业務务費费資资質质貧贫贈赠驗验證证檢检樣样備备設设線线網网電电圖图書书報报" +
  "獎奖釐厘錢钱兒儿濟济環环穩稳顯显著著幹干習习當当屆届終终從从優优廣广擴扩縮缩壓压圍围範范徑径" +
  "規规則则財财協协嚴严傷伤採采購购訂订護护讓让該该請请調调議议評评訓训許许識识負负責责貨货賬账" +
  "飽饱養养館馆體体髮发發发覽览觀观際际隊队階阶隨随雜杂難难響响顧顾願愿顏颜飛飞飯饭";
