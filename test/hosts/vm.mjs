// Contexts of V8 with nothing but the language, strings as code switched off, and less of the language each time.
import vm from "node:vm";
import { strip } from "./es2015.mjs";

const NEW = [
  "Intl",
  "BigInt",
  "WeakRef",
  "FinalizationRegistry",
  "SharedArrayBuffer",
  "Atomics",
  "WebAssembly",
  "Proxy",
];

/** The contexts by name, each with the program that makes it. */
export const contexts = {
  "V8 with the language alone": "",
  "V8 without Intl, BigInt, WeakRef, Proxy": NEW.map((name) => `delete this.${name};`).join(""),
  "V8 without globalThis": "delete this.globalThis;",
  "V8 with the built-ins of ES2015": strip,
};

export function run(setUp, script, program) {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const names = () => vm.runInContext("Object.getOwnPropertyNames(this).join()", context).split(",");
  vm.runInContext(setUp, context);
  const before = names();
  vm.runInContext(script, context);
  const leaked = names().filter((name) => !before.includes(name) && name !== "Jixiao");
  if (leaked.length > 0) throw new Error(`more than one global: ${leaked.join(", ")}`);
  return vm.runInContext(program, context);
}

/** Milliseconds that a new context of V8 takes to compile and run a script. */
export function loadTime(script) {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const begin = performance.now();
  vm.runInContext(script, context);
  return performance.now() - begin;
}
