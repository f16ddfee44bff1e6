/** A table that stands beside the sources; the build puts its text in. */
declare module "*.csv" {
  const text: string;
  export default text;
}
