// Loaded before all else, so it keeps to what an old Node can read.
const wanted = [20, 10]
const found = process.versions.node.split(".").map(Number)

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    "Values First needs Node " +
      wanted.join(".") +
      " or newer, and this is Node " +
      process.versions.node +
      ": install it from https://nodejs.org and run the command again.",
  )
  process.exit(1)
}
