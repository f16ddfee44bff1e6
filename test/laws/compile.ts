import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the compiler says of a file of this text that would stand in test/laws, under the project's own options. */
export function faultsOf(text: string): string[] {
  const path = `${root}test/laws/compiled.ts`;
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === path ? ts.createSourceFile(file, text, version, true) : read(file, version);
  host.fileExists = (file) => file === path || ts.sys.fileExists(file);
  const program = ts.createProgram([path], options, host);
  const source = program.getSourceFile(path);
  return ts
    .getPreEmitDiagnostics(program, source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
