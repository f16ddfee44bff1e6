import type { Markup } from "../markup.js";
import type { Package } from "../zip.js";

/** A part that another part names. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `comments`. */
  readonly type: string;
  /** The name of the part in the package. */
  readonly part: string;
}

/** The parts that a part of an Office package names; links out of the package are left out. */
export async function relationsOf(part: string, from: Package, markup: Markup): Promise<Relation[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const source = await from.part(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (source === null) return relations;
  markup.xml(source, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (!/(?:^|:)Relationship$/.test(name) || TargetMode === "External") return;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), part: resolve(folder, Target) });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
