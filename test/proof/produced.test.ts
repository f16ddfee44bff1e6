import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";
import { collected, documented, invented } from "../laws/forms.js";

const forms = [...documented(), ...collected(), ...invented(200)];
it("of", () => {
  const kinds = new Map<string, string[]>();
  let n = 0;
  let steps = 0;
  for (const form of forms) {
    let read;
    try {
      read = safeEvaluate(form, { proof: true });
    } catch (e) {
      const k = `threw ${String(e).slice(0, 60)}`;
      kinds.set(k, [...(kinds.get(k) ?? []), JSON.stringify(form)]);
      continue;
    }
    if (!read.ok) continue;
    n++;
    steps += read.value.proof?.steps.length ?? 0;
    const json = JSON.parse(JSON.stringify(read.value));
    const { failures } = verify(json, form);
    for (const f of failures) {
      const k = f.code;
      kinds.set(k, [...(kinds.get(k) ?? []), f.message + " " + f.path + " " + JSON.stringify(form).slice(0, 1500)]);
    }
  }
  console.log(
    n,
    steps,
    [...kinds]
      .map(
        ([k, v]) =>
          `${k}: ${v.length}\n    ${v
            .sort((a, b) => a.length - b.length)
            .slice(0, 3)
            .join("\n    ")}`,
      )
      .join("\n"),
  );
});
