import { certain } from "../shape/certain.js";

/** A part of a page below one of its headings. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/** The parts of a page below its headings of a level. */
export function sectionsOf(page: string, level: number): readonly Section[] {
  const mark = "#".repeat(level);
  const parts = page.split(new RegExp(`^${mark} `, "m")).slice(1);
  return parts.map((part) => {
    const [title = "", ...lines] = part.split("\n");
    const text = certain(lines.join("\n").split(new RegExp(`^#{1,${level}} `, "m"))[0]);
    return { title: title.trim(), text: text.trim() };
  });
}

/** A text whose links are written for a folder one deeper. */
export function deeper(text: string): string {
  return text.replace(/\]\((?!https?:|#|\/)([^)]+)\)/g, (_, to: string) => `](../${to})`);
}
