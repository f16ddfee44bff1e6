// The site as its generator wants it described. docs/site/build.mjs lays the pages out and calls it.
import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";
import { placeOf } from "../links.mjs";

const menu = JSON.parse(readFileSync(new URL("../work/menu.json", import.meta.url), "utf8"));
const { tokenize } = await import("../work/search.mjs");

const group = (text, items, collapsed = true) => ({ text, items, collapsed });

/** Formulas come as mathematics that a browser sets itself: they go into the page as they are. */
function withFormulas(markdown) {
  const fence = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, at, ...rest) =>
    tokens[at].info.trim() === "math"
      ? `<div class="formula" v-pre tabindex="0">${tokens[at].content}</div>\n`
      : fence(tokens, at, ...rest);
}

/** The page to try it on is none of the generator's: its links are the browser's own, not the router's. */
function withOwnLinks(markdown) {
  markdown.core.ruler.push("own-links", ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === "link_open" && token.attrGet("href")?.startsWith("/try/")) token.attrSet("target", "_self");
    }
  });
}

export default defineConfig({
  lang: "zh-CN",
  title: "jixiao 绩效",
  description: "绩效自评计算基准：一样的表，一样的分，每一分都说得出来历",
  srcDir: "work/pages",
  outDir: "built",
  cacheDir: "work/cache",
  cleanUrls: false,
  metaChunk: true,
  // The page to try it on is no page of the generator's; test/hosts/site.mjs opens it.
  ignoreDeadLinks: [/^\/try\//],
  // Of the usual colours of code some are too light to read.
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    html: false,
    anchor: { slugify: placeOf },
    config: (markdown) => [withFormulas, withOwnLinks].forEach((add) => add(markdown)),
    languageAlias: { ndjson: "json", csv: "text" },
  },
  themeConfig: {
    outline: { level: [2, 3], label: "本页" },
    docFooter: { prev: "上一页", next: "下一页" },
    darkModeSwitchLabel: "深色",
    lightModeSwitchTitle: "用浅色",
    darkModeSwitchTitle: "用深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶端",
    skipToContentLabel: "跳到正文",
    nav: [
      { text: "五分钟上手", link: "/start" },
      { text: "计算基准", link: "/rules/attainment" },
      { text: "试算", link: "/try/", target: "_self" },
      { text: "API", link: "/api/" },
    ],
    sidebar: [
      group(
        "从这里开始",
        [
          { text: "五分钟上手", link: "/start" },
          { text: "填报人", link: "/clerk" },
          { text: "审核人", link: "/auditor" },
          { text: "开发人员 Developers", link: "/developer" },
          { text: "财政信息化", link: "/bureau" },
        ],
        false,
      ),
      group("填表和读表", [
        { text: "读单元格", link: "/reading-cells" },
        { text: "读评分标准", link: "/rule-sentences" },
        { text: "读表格", link: "/tables" },
        { text: "读文件", link: "/files" },
        { text: "试算页", link: "/page" },
      ]),
      group("怎样计算", [
        { text: "指标树", link: "/tree" },
        ...menu.methods,
        { text: "超额与扣减", link: "/rules/modifiers" },
        { text: "横向评分", link: "/across" },
      ]),
      group("比率", [{ text: "预算比率", link: "/ratios" }, ...menu.ratios]),
      group("评分办法", [{ text: "评分办法", link: "/standards" }, ...menu.standards]),
      group("审核", [
        { text: "审核", link: "/audit" },
        { text: "计算证明", link: "/proof" },
        { text: "代码表", link: "/codes" },
      ]),
      group("发现", menu.findings),
      group("输出和嵌入", [
        { text: "命令行", link: "/cli" },
        { text: "表格和工作簿", link: "/workbooks" },
        { text: "电子表格里的函数", link: "/hosts/" },
        { text: "大批量", link: "/scale" },
        { text: "Developers: how to", link: "/developers" },
        { text: "How scoring works", link: "/how-scoring-works" },
        { text: "Core", link: "/core" },
        { text: "Contributing", link: "/CONTRIBUTING" },
      ]),
      group("性能和承诺", [
        { text: "性能", link: "/performance" },
        { text: "承诺", link: "/promises" },
        { text: "术语", link: "/glossary" },
        { text: "变更", link: "/changes" },
      ]),
    ],
    search: {
      provider: "local",
      options: {
        translations: {
          button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
          modal: {
            noResultsText: "没有找到",
            resetButtonTitle: "清除",
            backButtonTitle: "关闭搜索",
            displayDetails: "显示详情",
            footer: { selectText: "选择", navigateText: "切换", closeText: "关闭" },
          },
        },
        miniSearch: { options: { tokenize }, searchOptions: { fuzzy: 0, prefix: true, combineWith: "AND" } },
      },
    },
  },
});
