import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const path = "contract/manifest.xml";
const text = readFileSync(path, "utf8");
const root = new JSDOM(text, { contentType: "application/xml" }).window.document.documentElement;
const all = (name: string) => [...root.getElementsByTagNameNS("*", name)];

describe("the contract's manifest", () => {
  it("keeps the schema's order", () => {
    expect([...root.children].map(({ localName }) => localName)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts"],
      ...["Requirements", "DefaultSettings", "Permissions"],
    ]);
  });

  it("reads as a workbook add-in with Microsoft's own reader", () => {
    const info = execFileSync("npx", ["office-addin-manifest", "info", path]).toString();
    for (const line of [
      "Name: 碳评核对 Excel",
      "Type: TaskPaneApp",
      "Hosts: Workbook",
      "Source Location: https://tanping.example/contract/contract.html",
    ])
      expect(info).toContain(line);
  });

  it("is another add-in than the product's", () => {
    const [product] = /<Id>.*<\/Id>/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
    expect(text).not.toContain(product);
  });

  it("asks for no more of Excel than finding out what it has needs", () => {
    expect(all("Set").map((set) => set.getAttribute("MinVersion"))).toEqual(["1.4"]);
  });

  it("says its name and what it is for in both languages", () => {
    for (const name of ["DisplayName", "Description"]) {
      const [element] = all(name);
      expect(element?.getAttribute("DefaultValue")).toMatch(/\p{Script=Han}/u);
      expect(element?.querySelector("Override")?.getAttribute("Value")).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("names the address that is replaced, and no other", () => {
    const urls = text.match(/https?:\/\/[^"<\s]+/g) ?? [];
    const ours = urls.filter((url) => !/schemas\.microsoft\.com|www\.w3\.org/.test(url));
    const others = ours.filter((url) => !url.startsWith("https://tanping.example/contract/"));
    expect(others).toEqual(["https://tanping.example"]);
  });
});
