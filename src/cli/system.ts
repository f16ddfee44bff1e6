import type { Language } from "../message/index.js";
import { entryAt } from "../shape/look.js";
import { type Bilingual, say } from "../text/bilingual.js";

/** Why the system could not read or write, in words; the code where it has none. */
export function systemWords(error: unknown, language: Language): string {
  const code = codeOf(error);
  const words = entryAt(WORDS, code);
  return words === undefined ? code : say(language, ...words);
}

/** The system's own code of an error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const FORBIDDEN: Bilingual = ["没有权限", "permission is denied"];

const WORDS: Readonly<Record<string, Bilingual>> = {
  ENOENT: ["没有这个文件或文件夹", "there is no such file or folder"],
  EISDIR: ["这是文件夹，不是文件", "it is a folder"],
  ENOTDIR: ["路径中有一段是文件，不是文件夹", "a part of the path is a file and no folder"],
  EEXIST: ["已经有同名的文件", "there is a file of that name"],
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: ["磁盘是只读的", "the disk is read-only"],
  EBUSY: ["正被别的程序使用", "another program is using it"],
  ENOSPC: ["磁盘满了", "the disk is full"],
  ENAMETOOLONG: ["名称太长", "the name is too long"],
  EMFILE: ["打开的文件太多", "too many files are open"],
};
