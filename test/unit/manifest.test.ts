import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const text = readFileSync("manifest.xml", "utf8");
const root = new JSDOM(text, { contentType: "application/xml" }).window.document.documentElement;

const all = (name: string, from: Element = root) => [...from.getElementsByTagNameNS("*", name)];
const childNames = (parent: Element) => [...parent.children].map((child) => child.localName);
const valueOf = (element: Element) => element.getAttribute("DefaultValue") ?? "";
const resources = () => all("Resources")[0]!;
const stringsAndSettings = () => [
  ...all("DisplayName"),
  ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
  ...all("String", resources()),
];

/** Width and height of a PNG, from its IHDR chunk. */
function sizeOfPng(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The order Microsoft's schemas prescribe; an element out of it keeps the add-in from loading. */
const orders: Record<string, string[]> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName"],
    ...["Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts"],
    ...["Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

describe("manifest.xml", () => {
  it.each(Object.entries(orders))("keeps the schema's order inside %s", (name, order) => {
    const elements = name === "OfficeApp" ? [root] : all(name);
    expect(elements).not.toEqual([]);
    for (const element of elements) {
      const names = childNames(element);
      expect(order).toEqual(expect.arrayContaining(names));
      expect(names).toEqual(order.filter((child) => names.includes(child)));
    }
  });

  it("reads as a workbook add-in with Microsoft's own reader", () => {
    const info = execFileSync("npx", ["office-addin-manifest", "info", "manifest.xml"]).toString();
    for (const line of [
      "Id: 5b52c3c2-5826-4dc2-8c17-3186702804fa",
      "Name: 碳评",
      "Type: TaskPaneApp",
      "Version: 1.0.0.0",
      "Default Locale: zh-CN",
      "Hosts: Workbook",
      "Permissions: ReadWriteDocument",
      "Source Location: https://tanping.example/taskpane.html",
    ]) {
      expect(info).toContain(line);
    }
  });

  it("says every string in Chinese and in English, within Office's lengths", () => {
    expect(stringsAndSettings().length).toBeGreaterThanOrEqual(7);
    for (const element of stringsAndSettings()) {
      const overrides = all("Override", element);
      expect(overrides.map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
      const english = overrides[0]!.getAttribute("Value") ?? "";
      expect(valueOf(element)).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/^[\x20-\x7e]+$/);
      const isLong = /Description|LongStrings/.test(
        element.localName + element.parentElement!.localName,
      );
      const limit = isLong ? 250 : 125;
      expect(Math.max(valueOf(element).length, english.length)).toBeLessThanOrEqual(limit);
    }
  });

  it("resolves every resid, of at most 32 characters, and uses every resource", () => {
    const used = [...root.querySelectorAll("[resid]")].map((user) => user.getAttribute("resid")!);
    const defined = [...resources().querySelectorAll("[id]")].map((one) => one.getAttribute("id")!);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(used.filter((resid) => resid.length > 32)).toEqual([]);
  });

  it("draws every icon at the size it says", () => {
    const path = (url: string) => new URL(url).pathname.slice(1);
    const sizeOf = new Map<string, number>([
      ...all("IconUrl").map((icon) => [valueOf(icon), 32] as [string, number]),
      ...all("HighResolutionIconUrl").map((icon) => [valueOf(icon), 64] as [string, number]),
    ]);
    for (const image of all("Icon").flatMap((icon) => all("Image", icon))) {
      const resource = resources().querySelector(`[id="${image.getAttribute("resid")}"]`)!;
      sizeOf.set(valueOf(resource), Number(image.getAttribute("size")));
    }
    expect([...sizeOf.values()].sort((one, other) => one - other)).toEqual([16, 32, 64, 80]);
    for (const [url, size] of sizeOf) expect(sizeOfPng(path(url))).toEqual([size, size]);
    for (const icon of all("Icon")) {
      const sizes = all("Image", icon).map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(["16", "32", "80"]);
    }
  });

  it("names one https origin, to be replaced when deployed, and never localhost", () => {
    const urls = (text.match(/https?:\/\/[^"<\s]+/g) ?? []).filter(
      (url) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url),
    );
    const origins = new Set(urls.map((url) => new URL(url).origin));
    expect(origins).toEqual(new Set(["https://tanping.example"]));
    expect(text).not.toContain("localhost");
  });

  it("requires ExcelApi 1.13, once, in the base part", () => {
    expect(all("Requirements").map((element) => element.parentElement)).toEqual([root]);
    const sets = all("Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(sets).toEqual([["ExcelApi", "1.13"]]);
  });

  it("opens one pane from one button on the Home tab", () => {
    expect(all("OfficeTab").map((tab) => tab.getAttribute("id"))).toEqual(["TabHome"]);
    expect(all("Control")).toHaveLength(1);
    expect(new Set(all("TaskpaneId").map((id) => id.textContent)).size).toBe(1);
    const sourceUrl = resources().querySelector('[id="Url.Pane"]')!;
    expect(valueOf(sourceUrl)).toBe(valueOf(all("SourceLocation", all("DefaultSettings")[0])[0]!));
  });
});
