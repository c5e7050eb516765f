import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const pageOf = (folder: string) => readFileSync(`dist/${folder}/taskpane.html`, "utf8");

describe("the build that ships", () => {
  const scripts = () => readdirSync("dist/addin").filter((name) => name.endsWith(".js"));
  const begun = () => scripts().filter((name) => pageOf("pane").includes(`src="${name}"`));
  const kilobytes = (name: string) =>
    gzipSync(readFileSync(`dist/addin/${name}`), { level: 9 }).length / 1000;

  it("has the very scripts the workbench's pane runs, by the hashes in their names", () => {
    expect(begun()).toHaveLength(3);
  });

  it("begins with at most 330 kB, and loads the rest when it is asked for, at most 90 kB at a time", () => {
    expect(begun().reduce((sum, name) => sum + kilobytes(name), 0)).toBeLessThanOrEqual(330);
    const later = scripts().filter((name) => !begun().includes(name));
    expect(later.length).toBeGreaterThan(10);
    expect(later.filter((name) => kilobytes(name) > 90)).toEqual([]);
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
