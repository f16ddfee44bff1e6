import { describe, expect, it } from "vitest";
import { audited } from "../forms.js";
import { clean, planted, type Published } from "./forms.js";

const errorsOf = ({ form }: Published): string[] =>
  audited(form)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ path, code }) => `${path ?? ""} ${code}`)
    .sort();

describe("published forms with nothing wrong", () => {
  it.each(clean)("$name", (published) => {
    expect(errorsOf(published)).toEqual([]);
    const said = audited(published.form).findings.map(
      ({ severity, path, code }) => `${severity} ${path ?? ""} ${code}`,
    );
    for (const one of published.says ?? []) expect(said).toContain(one);
  });
});

describe("published forms with one mistake", () => {
  it.each(planted)("$name", (published) => {
    expect(errorsOf(published)).toEqual([...published.errors].sort());
  });
});
