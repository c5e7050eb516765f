import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Without this LibreOffice trusts the results in a file. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file as LibreOffice saves it after calculating everything afresh. */
export const throughLibreOffice = (bytes: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
  writeFileSync(join(folder, "book.xlsx"), bytes);
  const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless"];
  const convert = ["--convert-to", "xlsx", "--outdir", join(folder, "out")];
  execFileSync("soffice", [...options, ...convert, join(folder, "book.xlsx")], { stdio: "ignore" });
  return readFileSync(join(folder, "out", "book.xlsx"));
};
