// Another engine than V8.
import { getQuickJS } from "quickjs-emscripten";

export async function run(script, program) {
  const engine = await getQuickJS();
  const context = engine.newContext();
  const evaluated = (code, name) => {
    const result = context.evalCode(code, name);
    if (result.error) {
      const error = context.dump(result.error);
      result.error.dispose();
      throw new Error(typeof error === "object" ? `${error.name}: ${error.message}` : String(error));
    }
    const value = context.dump(result.value);
    result.value.dispose();
    return value;
  };
  try {
    evaluated(`${script};0`, "jixiao.js");
    return evaluated(program, "program.js");
  } finally {
    context.dispose();
  }
}
