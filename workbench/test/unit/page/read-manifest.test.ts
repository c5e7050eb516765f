import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { readManifest } from "../../../page/ribbon/read-manifest";

const xml = (text: string): Document =>
  new JSDOM(text, { contentType: "application/xml" }).window.document;
const manifest = readFileSync("manifest.xml", "utf8");
const origins = { page: "https://localhost:3000", pane: "http://localhost:3000" };

describe("the ribbon read from manifest.xml", () => {
  it("has the add-in's button in the display language", () => {
    const chinese = readManifest(xml(manifest), "zh-CN", origins).groups[0]?.buttons[0];
    const english = readManifest(xml(manifest), "en-US", origins).groups[0]?.buttons[0];
    expect(chinese?.label).toBe("碳评");
    expect(english?.label).toBe("Tanping");
    expect(english?.tip).not.toBe(chinese?.tip);
  });

  it("finds the pictures on the page's own origin and the pane on its own", () => {
    const button = readManifest(xml(manifest), "zh-CN", origins).groups[0]?.buttons[0];
    expect(button?.pane).toBe("http://localhost:3000/taskpane.html");
    expect(button?.icon).toBe("https://localhost:3000/assets/icon-32.png");
  });

  it("says which resource is missing", () => {
    const broken = manifest.replace('bt:String id="Group.Label"', 'bt:String id="Other"');
    expect(() => readManifest(xml(broken), "zh-CN", origins)).toThrow('"Group.Label"');
  });
});
