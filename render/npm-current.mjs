// Brings node_modules in line with package-lock.json, and does nothing where it already is, so that
// the build pays for it once. Needs Node 20 or newer, with its npm.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.installed-from";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error(
      `npm ci in ${process.cwd()} ended with ${npm.status ?? npm.error}; ` +
        "the PDF's fonts come from there. Look at npm's message above, then build again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
