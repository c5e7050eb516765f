import { readdirSync, readFileSync } from "node:fs";

const pageOf = (folder: string) => readFileSync(`dist/${folder}/taskpane.html`, "utf8");

describe("the build that ships", () => {
  it("has the very scripts the workbench's pane runs, by the hashes in their names", () => {
    const scripts = readdirSync("dist/addin").filter((name) => name.endsWith(".js"));
    const begun = scripts.filter((name) => pageOf("pane").includes(`src="${name}"`));
    // The sheets of each earlier format and language are loaded when a file of theirs is opened.
    expect([begun.length, scripts.length]).toEqual([3, 9]);
  });

  it("differs from the workbench's pane in office.js's address alone", () => {
    const shipped = pageOf("addin")
      .replaceAll(" https://appsforoffice.microsoft.com", "")
      .replace("https://appsforoffice.microsoft.com/lib/1/hosted/", "/office-js/");
    expect(shipped).toBe(pageOf("pane"));
  });

  it("names no machine of a developer", () => {
    const manifest = readFileSync("dist/addin/manifest.xml", "utf8");
    expect(pageOf("addin") + manifest).not.toContain("localhost");
  });
});
