/** Choices that look random and are the same in every run (mulberry32), and the numbers that forms are made of. */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = Math.imul(seed + 1, 0x9e3779b9) >>> 0;
  }

  /**
   * A whole number from `least` to `most`.
   * @param {number} least
   * @param {number} most
   */
  whole(least, most) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  }

  /**
   * One of these.
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  pick(list) {
    return list[this.whole(0, list.length - 1)];
  }

  /**
   * Whether something that happens once in so many times happens.
   * @param {number} times
   */
  once(times) {
    return this.whole(1, times) === 1;
  }

  /**
   * These keys, once in so many times; else none.
   * @param {number} times
   * @param {() => object} keys
   */
  maybe(times, keys) {
    return this.once(times) ? keys() : {};
  }

  /**
   * A decimal with at most so many places, from `least` to `most`.
   * @param {number} places
   * @param {number} least
   * @param {number} most
   */
  decimal(places, least, most) {
    const unit = 10 ** places;
    return text(this.whole(Math.ceil(least * unit), Math.floor(most * unit)) / unit, places);
  }

  /** A share of a weight. */
  share() {
    return this.pick(["0", "0.1", "0.25", "0.3333", "0.335", "0.5", "0.6", "0.7", "0.85", "0.999", "1"]);
  }
}

/**
 * A number in plain notation without trailing zeros.
 * @param {number} value
 * @param {number} places
 */
export function text(value, places) {
  if (Math.abs(value) >= 1e15) return String(BigInt(Math.trunc(value)));
  const plain = value.toFixed(places);
  return (plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain).replace(/^-0$/, "0");
}

/**
 * The same at two places, never more than the value itself.
 * @param {number} value
 */
export function points(value) {
  const rounded = text(value, 2);
  return Number(rounded) > value ? text(value - 0.01, 2) : rounded;
}
