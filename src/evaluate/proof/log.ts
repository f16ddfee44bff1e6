import { type Exact, toText } from "../../exact/index.js";
import type { Expression, ProofInput, ProofStep, ProofValue, StepExpression } from "../../figure/expression.js";
import { certain } from "../../shape/certain.js";
import { keyOf } from "../../shape/pointer.js";

/** A proof in the making: what was read, and the steps in order. */
export class ProofLog {
  readonly inputs: Record<string, ProofInput> = {};
  readonly steps: ProofStep[] = [];
  /** The bounds of each exact value that is too long to be written, by the id of its step. */
  readonly long: Map<string, readonly [Expression, Expression]> = new Map();
  /** The places of such bounds, at the least. */
  readonly places: number;
  /** That bounds lie too far apart for what rests on them. */
  isOpen = false;
  private readonly form: unknown;

  constructor(form: unknown, places: number) {
    this.form = form;
    this.places = places;
  }

  /**
   * What was read at a key: a JSON Pointer into the form, with marks where its cell gives several values. Where parts of a
   * rule count one lateness in two ways (whole months, begun ones), the second has a mark of its own.
   */
  input(key: string, value: ProofValue, unit: string | null = null, text: string | null = null): Expression {
    const known = this.inputs[key];
    if (typeof known?.value === "string" && known.value !== value)
      return this.input(`${key}#2`, value, unit, text ?? this.textAt(key));
    if (!Object.prototype.hasOwnProperty.call(this.inputs, key)) {
      const input = { text: text ?? this.textAt(key), value, ...(unit === null ? {} : { unit }) };
      Object.defineProperty(this.inputs, key, { value: input, enumerable: true });
    }
    return { in: key };
  }

  /** A number that was read at a key. */
  number(key: string, value: Exact, unit: string | null = null, text: string | null = null): Expression {
    return this.input(key, toText(value), unit, text);
  }

  step(of: string, what: string, expression: Expression | undefined, value: ProofValue | null): StepExpression {
    const id = `s${this.steps.length + 1}`;
    this.steps.push({ id, of, what, ...(expression === undefined ? {} : { expression }), value });
    return { step: id };
  }

  /** What a step comes to, by its id: they are counted from 1. */
  stepValue(id: string): ProofValue | null {
    return certain(this.steps[Number(id.slice(1)) - 1]).value;
  }

  /** What stands at the pointer of a key, as typed; a JSON number or boolean as JSON writes it. */
  private textAt(key: string): string {
    // The marks of a key stand behind its pointer, which may hold a # of its own.
    for (let pointer = key; ; pointer = pointer.slice(0, pointer.lastIndexOf("#"))) {
      let at: unknown = this.form;
      for (const part of pointer.split("/").slice(1)) {
        const name = keyOf(part);
        at = typeof at === "object" && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined;
      }
      if (at !== undefined) return String(at);
      if (!pointer.includes("#")) return "";
    }
  }
}
