/** The package names the path of its jar. */
declare module "vnu-jar" {
  const path: { toString(): string }
  export default path
}
