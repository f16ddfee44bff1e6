import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { audit } from "../../src/audit/index.js";
import { auditSchema, jsonSchema } from "../../src/schema/index.js";
import { seed } from "../audit/forms.js";

describe("the schema of an audit", () => {
  it("holds the audit of a published form, under either standard", () => {
    for (const standard of ["cn-henan-jinshui-2021", "cn-mof-2020-10"]) {
      const { value } = audit(seed(), { standard });
      expect(z.safeParse(auditSchema, JSON.parse(JSON.stringify(value))).error).toBe(undefined);
    }
  });

  it("refuses an audit of another version", () => {
    const { value } = audit(seed());
    expect(z.safeParse(auditSchema, { ...value, schemaVersion: 2 }).success).toBe(false);
  });

  it("comes as a JSON Schema too", () => {
    expect(jsonSchema("audit").$id).toBe("urn:jixiao:schema:audit");
  });
});
