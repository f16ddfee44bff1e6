// ENGINE run.mjs esm|cjs|script FORMS -> the digest, as one line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [kind, file] = process.argv.slice(2);
const dist = new URL("../../dist/", import.meta.url);
const text = (url) => readFileSync(url, "utf8");
const loaded = {
  esm: () => import(new URL("index.js", dist).href),
  cjs: () => createRequire(import.meta.url)("../../dist/index.cjs"),
  script: () => new Function(`${text(new URL("jixiao.global.js", dist))}; return Jixiao;`)(),
};
const jixiao = await loaded[kind]();
const digest = new Function(`${text(new URL("digest.js", import.meta.url))}; return digest;`)();
console.log(digest(jixiao, JSON.parse(text(file))));
