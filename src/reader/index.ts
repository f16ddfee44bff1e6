export * from "../files/index.js";
export { withPlaces } from "./places.js";
export { readForm, safeReadForm, safeReadForms } from "./read-form.js";
export type { FileForm, FileForms, FormInFile, Places, ReadFormOptions } from "./types.js";
