import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const item = (path: string, body: string) =>
  `<item oor:path="/org.openoffice.${path}">${body}</item>`;
const property = (name: string, value: string | number | boolean) =>
  `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop>`;

/** Without this LibreOffice trusts the results in a file. */
const alwaysRecalculate = item("Office.Calc/Formula/Load", property("OOXMLRecalcMode", 0));

/**
 * The fonts of our workbooks are seldom where LibreOffice is, and what it takes instead is a sixth wider: columns too,
 * which are counted in the digits of the workbook's font. This one has digits and letters as wide as theirs.
 */
const standIn = "Noto Sans CJK SC";
const fonts = "Office.Common/Font/Substitution";
const substitutes = [
  item(fonts, property("Replacement", true)),
  ...["Microsoft YaHei", "等线"].map((font, index) => {
    const pair = [
      property("ReplaceFont", font),
      property("SubstituteFont", standIn),
      property("Always", true),
      property("OnScreenOnly", false),
    ].join("");
    return item(`${fonts}/FontPairs`, `<node oor:name="_${index}" oor:op="replace">${pair}</node>`);
  }),
];

/** What LibreOffice is started for: to print as near to Excel's pages as it can, or to save a file as it saves any. */
type Purpose = "print" | "save";

/** Sets up LibreOffice in a folder of its own; answers the option that starts it with these settings. */
export const libreOfficeProfile = (folder: string, purpose: Purpose): string => {
  const settings = [alwaysRecalculate, ...(purpose === "print" ? substitutes : [])];
  mkdirSync(join(folder, "user"), { recursive: true });
  writeFileSync(
    join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${settings.join("\n")}
</oor:items>`,
  );
  return `-env:UserInstallation=${pathToFileURL(folder)}`;
};
