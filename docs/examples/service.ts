// A scoring service of three endpoints, with Hono (`npm install hono jixiao`): score a form, check one, and say what both
// take and give (OpenAPI 3.1). `export default` is what Bun, Deno and Workers start; on Node use `@hono/node-server`.
import { type Context, Hono } from "hono";
import { inLanguage, type Issue, type Language, safeCheckSelfEvaluation, safeEvaluate } from "jixiao";
import { type OpenApiComponents, openApiComponents } from "jixiao/schema";

const service: Hono = new Hono();

/** Scores a form: the Evaluation, or 422 with everything that prevents one. */
service.post("/score", async (context) => {
  const read = safeEvaluate(await formOf(context), { proof: context.req.query("proof") === "true" });
  return read.ok ? context.json(inLanguage(read.value, languageOf(context))) : refused(context, read.issues);
});

/** Checks the shape of a form without scoring it, as it is typed in. */
service.post("/validate", async (context) => {
  const read = safeCheckSelfEvaluation(await formOf(context));
  return read.ok ? context.json({ notes: inLanguage(read.notes, languageOf(context)) }) : refused(context, read.issues);
});

/** What the endpoints take and give. */
service.get("/openapi.json", (context) => context.json(description()));

/** The body as JSON; what is none is no form, which the library says better than an exception would. */
async function formOf(context: Context): Promise<unknown> {
  return context.req.json().catch(() => undefined);
}

function refused(context: Context, issues: readonly Issue[]): Response {
  return context.json({ issues: inLanguage(issues, languageOf(context)) }, 422);
}

function languageOf(context: Context): Language {
  return context.req.header("accept-language")?.startsWith("en") === true ? "en" : "zh";
}

interface Description extends OpenApiComponents {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, unknown>>;
}

function description(): Description {
  const json = (name: string): object => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const issues = {
    description: "Everything that prevents a result",
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["issues"],
          properties: { issues: { type: "array", items: { $ref: "#/components/schemas/issue" } } },
        },
      },
    },
  };
  const form = { requestBody: { required: true, ...json("self-evaluation") } };
  return {
    openapi: "3.1.0",
    info: { title: "绩效自评计分", version: "1" },
    paths: {
      "/score": {
        post: { ...form, responses: { 200: { description: "评分结果", ...json("evaluation") }, 422: issues } },
      },
      "/validate": { post: { ...form, responses: { 200: { description: "可以计分" }, 422: issues } } },
    },
    ...openApiComponents(),
  };
}

export default service;
