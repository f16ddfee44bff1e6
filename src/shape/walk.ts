import type { IssueCode, Params, Severity } from "../message/code.js";
import type { Unsaid } from "../message/types.js";
import { issue, issueOf } from "../message/unsaid.js";
import { wrong } from "./fault.js";
import { MAX_ENTRIES, MAX_KEY } from "./limits.js";
import { has, isObject, own, shown } from "./look.js";
import type { ExactlyOne, Fault, MethodShape, ObjectShape, RecordShape, Shape } from "./shape.js";
import { text } from "./value.js";
import { nearest } from "./nearest.js";
import { type Place, pointerOf, pointer, reverseFrom } from "./place.js";
import { cut } from "../message/cut.js";

/** The most unknown keys that are named one by one. */
const MAX_UNKNOWN = 1000;

/**
 * Holds a value against a shape and says everything that is wrong with it: from the top down, of each object what it
 * holds itself before what stands below.
 *
 * It keeps the open places on a list of its own instead of the call stack, so no depth of input can exhaust it; a place
 * remembers the place above it, so that a JSON Pointer is written only where there is something to say.
 */
export function walk(shape: Shape, input: unknown, path: string): Unsaid[] {
  const walker = new Walker();
  walker.take(shape, input, null, path, 0);
  walker.run();
  return walker.issues;
}

class Walker {
  readonly issues: Unsaid[] = [];
  private readonly open: Place[] = [];
  private entries = 0;
  private unknown = 0;

  run(): void {
    for (let place = this.open.pop(); place !== undefined; place = this.open.pop()) {
      const first = this.open.length;
      this.look(place);
      reverseFrom(this.open, first); // what was found first is looked into first
    }
    if (this.unknown > MAX_UNKNOWN) {
      const params = { count: this.unknown - MAX_UNKNOWN };
      this.issues.push(issue("warning", "input/more-unknown-keys", params, { path: "" }));
    }
  }

  /** Checks a value that has nothing inside; notes one that has, to be looked into. */
  take(shape: Shape, value: unknown, above: Place | null, key: string | number, level: number): void {
    switch (shape.is) {
      case "value": {
        const fault = shape.fault(value);
        if (fault !== null) this.fault(fault, above, key);
        return;
      }
      case "text-or":
        if (typeof value === "string") return this.take(text, value, above, key, level);
        if (!isObject(value)) return this.fault(wrong("input/not-text-or-object", value), above, key);
        return this.take(shape.other, value, above, key, level);
      case "list":
        if (!Array.isArray(value)) return this.fault(wrong("input/not-list", value), above, key);
        this.open.push({ shape, value, above, key, level });
        return;
      default:
        if (!isObject(value)) return this.fault(wrong("input/not-object", value), above, key);
        return this.enter(shape, value, above, key, level);
    }
  }

  private enter(
    shape: Exclude<Shape, { is: "value" | "text-or" | "list" }>,
    value: object,
    above: Place | null,
    key: string | number,
    level: number,
  ): void {
    switch (shape.is) {
      case "nested": {
        const deep = shape.inner ? level + 1 : 1;
        if (deep <= shape.limit) return this.take(shape.of, value, above, key, deep);
        return this.fault({ code: shape.code, params: { limit: shape.limit } }, above, key);
      }
      case "branch":
        shape = has(value, shape.key) ? shape.with : shape.without;
        break;
      case "method": {
        const chosen = shape.options.get(own(value, "method"));
        if (chosen === undefined) return this.noMethod(shape, value, above, key);
        shape = chosen;
      }
    }
    this.open.push({ shape, value, above, key, level });
  }

  private noMethod({ options, unknown }: MethodShape, value: object, above: Place | null, key: string | number): void {
    const method = own(value, "method");
    const known = [...options.keys()].join(", ");
    const path = pointer(above, key) + "/method";
    if (method === undefined) this.say("error", "rule/method-missing", { known }, path);
    else {
      const near = typeof method === "string" ? nearest(method, known.split(", ")) : "";
      this.say("error", unknown, { method: shown(method), nearest: near, known }, path);
    }
  }

  private look(place: Place): void {
    const { shape, value } = place;
    if (Array.isArray(value)) {
      if (shape.is === "list") this.lookAtList(shape.of, shape.mayBeEmpty, value, place);
    } else if (shape.is === "record") this.lookAtRecord(shape, value, place);
    else if (shape.is === "object") this.lookAtObject(shape, value, place);
  }

  private lookAtList(of: Shape, mayBeEmpty: boolean, value: readonly unknown[], place: Place): void {
    this.entries += value.length;
    if (this.entries > MAX_ENTRIES) {
      this.fault({ code: "input/too-many", params: { most: MAX_ENTRIES } }, place.above, place.key);
      this.open.length = 0; // there is nothing to gain from looking further
      return;
    }
    if (value.length === 0 && !mayBeEmpty) {
      this.fault({ code: "input/empty-list", params: {} }, place.above, place.key);
    }
    for (let index = 0; index < value.length; index++) this.take(of, value[index], place, index, place.level);
  }

  private lookAtRecord(shape: RecordShape, value: object, place: Place): void {
    for (const key of Object.keys(value)) {
      if (key === "__proto__") this.unknownKey(key, place);
      else if (key.length > MAX_KEY) {
        this.fault({ code: "input/key-too-long", params: { key: cut(key), most: MAX_KEY } }, place.above, place.key);
      } else this.take(shape.of, own(value, key), place, key, place.level);
    }
  }

  private lookAtObject(shape: ObjectShape, value: object, place: Place): void {
    const values = value as Readonly<Record<string, unknown>>;
    let seen = 0;
    for (const key in values) {
      if (!has(values, key)) continue;
      const field = shape.fields.get(key);
      if (field === undefined) this.unknownKey(key, place, shape);
      else {
        seen |= field.bit;
        const { shape: of } = field;
        // Most fields are values, which nothing stands below.
        const fault = of.is === "value" ? of.fault(values[key]) : undefined;
        if (fault === undefined) this.take(of, values[key], place, key, place.level);
        else if (fault !== null) this.fault(fault, place, key);
      }
    }
    if (seen !== shape.needed) this.missing(shape, seen, place);
    if (shape.exactlyOne !== null) this.count(shape.exactlyOne, value, place);
    if (shape.sense !== null) {
      shape.sense(values, (code, params, below) => this.say("error", code, params, pointerOf(place) + below));
    }
  }

  private count({ keys, none, several }: ExactlyOne, value: object, place: Place): void {
    const given = keys.filter((key) => own(value, key) !== undefined).length;
    if (given !== 1) this.fault({ code: given === 0 ? none : several, params: {} }, place.above, place.key);
  }

  private missing(shape: ObjectShape, seen: number, place: Place): void {
    for (const [key, field] of shape.fields) {
      if ((field.bit & ~seen) !== 0) this.fault({ code: field.missing, params: { key } }, place, key);
    }
  }

  private unknownKey(key: string, place: Place, shape?: ObjectShape): void {
    if (++this.unknown > MAX_UNKNOWN) return;
    const path = key.length > MAX_KEY ? pointerOf(place) : pointer(place, key);
    this.say(
      "warning",
      "input/unknown-key",
      { key: cut(key), nearest: nearest(key, shape?.fields.keys() ?? []) },
      path,
    );
  }

  private fault(fault: Fault, above: Place | null, key: string | number): void {
    this.say("error", fault.code, fault.params, pointer(above, key));
  }

  private say(severity: Severity, code: IssueCode, params: Params, path: string): void {
    this.issues.push(issueOf(severity, code, params, { path }));
  }
}
