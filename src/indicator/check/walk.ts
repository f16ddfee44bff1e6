import { type Issue, issue } from "../../issue/index.js";
import { issueOf } from "../../issue/issue.js";
import { MAX_ENTRIES, MAX_KEY } from "./limits.js";
import { type Fault, type Nest, type ObjectShape, own, type RecordShape, type Shape } from "./shape.js";
import { cut, wrong } from "./value.js";

/** The most unknown keys that are named one by one. */
const MAX_UNKNOWN = 1000;

/**
 * Holds a value against a shape and says everything that is wrong with it: from the top down, of each object what it
 * holds itself before what stands below.
 *
 * It keeps the open places on a list of its own instead of the call stack, so no depth of input can exhaust it; a place
 * remembers the place above it, so that a JSON Pointer is written only where there is something to say.
 */
export function walk(shape: Shape, input: unknown, path: string): Issue[] {
  const walker = new Walker();
  walker.take(shape, input, null, path);
  walker.run();
  return walker.issues;
}

/** An object or list that is still to be looked into. */
interface Place {
  readonly shape: Exclude<Shape, { is: "value" | "choice" | "either" }>;
  readonly value: object;
  readonly above: Place | null;
  /** The key or index below the place above; for the first place, where it lies in the whole input. */
  readonly key: string | number;
  /** The shape that this is nested in itself, and how deep. */
  readonly family: string;
  readonly level: number;
}

class Walker {
  readonly issues: Issue[] = [];
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
  take(shape: Shape, value: unknown, above: Place | null, key: string | number): void {
    switch (shape.is) {
      case "value": {
        const fault = shape.fault(value);
        if (fault !== null) this.fault(fault, above, key);
        return;
      }
      case "either":
        return this.take(typeof value === "string" ? shape.text : shape.other, value, above, key);
      case "list":
        if (!Array.isArray(value)) return this.fault(wrong("input/not-list", value), above, key);
        return this.enter(shape, value, above, key, shape.nest);
      case "choice": {
        if (!isObject(value)) return this.fault(wrong("input/not-object", value), above, key);
        const chosen = shape.choose(value);
        if (chosen.is === "object") return this.enter(chosen, value, above, key, shape.nest);
        return this.report(chosen, `${pointer(above, key)}/${chosen.key}`);
      }
      default:
        if (!isObject(value)) return this.fault(wrong("input/not-object", value), above, key);
        return this.enter(shape, value, above, key, null);
    }
  }

  private enter(
    shape: Place["shape"],
    value: object,
    above: Place | null,
    key: string | number,
    nest: Nest | null,
  ): void {
    let family = above === null ? "" : above.family;
    let level = above === null ? 0 : above.level;
    if (nest !== null) {
      level = family === nest.family ? level + 1 : 1;
      family = nest.family;
      if (level > nest.limit) return this.fault({ code: nest.code, params: { limit: nest.limit } }, above, key);
    }
    this.open.push({ shape, value, above, key, family, level });
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
    for (let index = 0; index < value.length; index++) this.take(of, value[index], place, index);
  }

  private lookAtRecord(shape: RecordShape, value: object, place: Place): void {
    for (const key of Object.keys(value)) {
      if (key === "__proto__") this.unknownKey(key, place);
      else if (key.length > MAX_KEY) {
        this.fault({ code: "input/key-too-long", params: { key: cut(key), most: MAX_KEY } }, place.above, place.key);
      } else this.take(shape.of, own(value, key), place, key);
    }
  }

  private lookAtObject(shape: ObjectShape, value: object, place: Place): void {
    const values = value as Readonly<Record<string, unknown>>;
    let seen = 0;
    for (const key in values) {
      if (!Object.prototype.hasOwnProperty.call(values, key)) continue;
      const field = shape.fields.get(key);
      if (field === undefined) this.unknownKey(key, place);
      else {
        seen |= field.bit;
        this.take(field.shape, values[key], place, key);
      }
    }
    if (seen !== shape.needed) this.missing(shape, seen, place);
    if (shape.sense !== null) {
      shape.sense(values, (code, params, below) => {
        this.issues.push(issueOf("error", code, params, { path: pointerOf(place) + below }));
      });
    }
  }

  private missing(shape: ObjectShape, seen: number, place: Place): void {
    for (const [key, field] of shape.fields) {
      if ((field.bit & ~seen) !== 0) this.fault({ code: field.missing, params: { key } }, place, key);
    }
  }

  private unknownKey(key: string, place: Place): void {
    if (++this.unknown > MAX_UNKNOWN) return;
    const path = key.length > MAX_KEY ? pointerOf(place) : pointer(place, key);
    this.issues.push(issue("warning", "input/unknown-key", { key: cut(key) }, { path }));
  }

  private fault(fault: Fault, above: Place | null, key: string | number): void {
    this.report(fault, pointer(above, key));
  }

  private report({ code, params }: Fault, path: string): void {
    this.issues.push(issueOf("error", code, params, { path }));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pointerOf(place: Place): string {
  return pointer(place.above, place.key);
}

/** The JSON Pointer of a key below a place. */
function pointer(above: Place | null, key: string | number): string {
  let path = "";
  for (let at = above; ; at = at.above) {
    if (at === null) return key + path; // the first place carries where it lies
    path = "/" + String(key).replace(/~/g, "~0").replace(/\//g, "~1") + path;
    key = at.key;
  }
}

function reverseFrom(places: Place[], first: number): void {
  for (let low = first, high = places.length - 1; low < high; low++, high--) {
    const place = places[low] as Place;
    places[low] = places[high] as Place;
    places[high] = place;
  }
}
