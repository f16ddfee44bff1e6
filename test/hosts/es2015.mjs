// What the language had in 2015. `strip` is a program that takes away from a context whatever came later.
const words = (text) => text.trim().split(/\s+/);

export const es2015 = {
  globalThis: words(`Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity
    Int16Array Int32Array Int8Array JSON Jixiao Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect
    RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap
    WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt
    undefined unescape`),
  Array: words("from isArray length name of prototype"),
  "Array.prototype":
    words(`concat constructor copyWithin entries every fill filter find findIndex forEach indexOf join keys
    lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString
    unshift values`),
  Object: words(`assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames
    getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys length name preventExtensions prototype
    seal setPrototypeOf`),
  String: words("fromCharCode fromCodePoint length name prototype raw"),
  "String.prototype":
    words(`charAt charCodeAt codePointAt concat constructor endsWith includes indexOf lastIndexOf length
    localeCompare match normalize repeat replace search slice split startsWith substr substring toLocaleLowerCase
    toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf`),
  Number: words(`EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY
    isFinite isInteger isNaN isSafeInteger length name parseFloat parseInt prototype`),
  Math: words(`E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh
    exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc`),
  Map: words("length name prototype"),
  "Map.prototype": words("clear constructor delete entries forEach get has keys set size values"),
  "Set.prototype": words("add clear constructor delete entries forEach has keys size values"),
  "RegExp.prototype": words(
    "compile constructor exec flags global ignoreCase multiline source sticky test toString unicode",
  ),
  Symbol:
    words(`for hasInstance isConcatSpreadable iterator keyFor length match name prototype replace search species split
    toPrimitive toStringTag unscopables`),
  Reflect:
    words(`apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible
    ownKeys preventExtensions set setPrototypeOf`),
  Promise: words("all length name prototype race reject resolve"),
  "Promise.prototype": words("catch constructor then"),
};

const list = JSON.stringify(es2015);
export const strip = `(function (top) {
  var kept = ${list};
  // The ways to the objects first: the walk below takes globalThis away.
  var places = Object.keys(kept).map(function (path) {
    if (path === "globalThis") return [top, kept[path]];
    return [path.split(".").reduce(function (object, name) { return object[name]; }, top), kept[path]];
  });
  var names = Object.getOwnPropertyNames;
  var taken = 0;
  places.reverse().forEach(function (place) {
    names(place[0]).forEach(function (name) {
      if (place[1].indexOf(name) < 0 && delete place[0][name]) taken++;
    });
  });
  return taken;
})(this)`;
