import { readdirSync, readFileSync } from "node:fs";

const scripts = (folder: string) =>
  readdirSync(`dist/${folder}`).filter((name) => name.endsWith(".js"));
const pageOf = (folder: string) => readFileSync(`dist/${folder}/taskpane.html`, "utf8");

describe("the build that ships", () => {
  it("has the very scripts the workbench runs, by the hashes in their names", () => {
    expect(scripts("addin")).toHaveLength(3);
    expect(scripts("addin")).toEqual(scripts("pane"));
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
