import type { ListShape, ObjectShape, RecordShape } from "./shape.js";
import { token } from "./pointer.js";

/** An object or list that is still to be looked into. */
export interface Place {
  readonly shape: ObjectShape | RecordShape | ListShape;
  readonly value: object;
  readonly above: Place | null;
  /** The key or index below the place above; for the first place, where it lies in the whole input. */
  readonly key: string | number;
  /** How deep the nested shape around it stands in itself. */
  readonly level: number;
}

/** Where a place lies in the whole input, as a JSON Pointer. */
export function pointerOf(place: Place): string {
  return pointer(place.above, place.key);
}

/** The JSON Pointer of a key below a place. */
export function pointer(above: Place | null, key: string | number): string {
  let path = "";
  for (let at = above; ; at = at.above) {
    if (at === null) return key + path; // the first place carries where it lies
    path = "/" + token(String(key)) + path;
    key = at.key;
  }
}

/** Turns round the order of all places from one on. */
export function reverseFrom(places: Place[], first: number): void {
  for (let low = first, high = places.length - 1; low < high; low++, high--) {
    const place = places[low] as Place;
    places[low] = places[high] as Place;
    places[high] = place;
  }
}
