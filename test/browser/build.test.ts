import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { wordsOf } from "../../src/strings/words-of";

const pageOf = (folder: string) => readFileSync(`dist/${folder}/taskpane.html`, "utf8");

describe("the build that ships", () => {
  const scripts = () => readdirSync("dist/addin").filter((name) => name.endsWith(".js"));
  const begun = () => scripts().filter((name) => pageOf("pane").includes(`src="${name}"`));
  const kilobytes = (name: string) =>
    gzipSync(readFileSync(`dist/addin/${name}`), { level: 9 }).length / 1000;

  it("has the very scripts the workbench's pane runs, by the hashes in their names", () => {
    expect(begun()).toHaveLength(4);
  });

  const named = (name: string) => scripts().filter((file) => file.startsWith(`${name}.`));
  const together = (files: readonly string[]) =>
    files.reduce((sum, name) => sum + kilobytes(name), 0);

  it.each(["zh-CN", "en-US"])(
    "begins in %s with at most 176 kB: the scripts of its page, the words of that language and a theme",
    (language) => {
      const first = [`words-${language}`, "items", "theme-dark", "colours"].flatMap(named);
      expect(first).toHaveLength(4);
      expect(together([...begun(), ...first])).toBeLessThanOrEqual(176);
    },
  );

  it("loads the rest when it is asked for, and at no time a script above 82 kB", () => {
    const later = scripts().filter((name) => !begun().includes(name));
    expect(later.length).toBeGreaterThan(30);
    expect(scripts().filter((name) => kilobytes(name) > 82)).toEqual([]);
  });

  it("has its functions compiled while it arrives, by what each script begins with", () => {
    const beginnings = scripts()
      .filter((name) => !name.startsWith("boot."))
      .map((name) => readFileSync(`dist/addin/${name}`, "utf8").split("\n")[0]);
    expect(new Set(beginnings)).toEqual(new Set(["//# allFunctionsCalledOnLoad"]));
  });

  it("has no word of a language in what it begins with", () => {
    const code = begun().map((name) => readFileSync(`dist/addin/${name}`, "utf8"));
    for (const language of ["zh-CN", "en-US"] as const)
      expect(code.filter((text) => text.includes(wordsOf(language).pane.finishEditing))).toEqual(
        [],
      );
    expect(named("words-zh-CN").map((name) => readFileSync(`dist/addin/${name}`, "utf8"))).toEqual([
      expect.stringContaining(wordsOf("zh-CN").pane.finishEditing),
    ]);
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
