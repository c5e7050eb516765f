import { JSDOM } from "jsdom";
import { readManifest } from "../../../page/ribbon/read-manifest";

const manifest = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <Id>00000000-0000-4000-8000-000000000000</Id>
  <DisplayName DefaultValue="账本"><Override Locale="en-US" Value="Ledger" /></DisplayName>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <Group id="Group">
      <Label resid="Group.Label" />
      <Control id="Open">
        <Label resid="Open.Label" />
        <Supertip><Title resid="Open.Label" /><Description resid="Open.Tip" /></Supertip>
        <Icon><bt:Image size="16" resid="Icon.16" /><bt:Image size="32" resid="Icon.32" /></Icon>
        <Action><SourceLocation resid="Url.Pane" /></Action>
      </Control>
    </Group>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://ledger.example/assets/small.png" />
        <bt:Image id="Icon.32" DefaultValue="https://ledger.example/assets/large.png" />
      </bt:Images>
      <bt:Urls><bt:Url id="Url.Pane" DefaultValue="https://ledger.example/pane.html?from=ribbon" /></bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Group.Label" DefaultValue="记账" />
        <bt:String id="Open.Label" DefaultValue="打开"><bt:Override Locale="en-US" Value="Open" /></bt:String>
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="Open.Tip" DefaultValue="打开窗格"><bt:Override Locale="en-US" Value="Opens the pane" /></bt:String>
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const xml = (text: string): Document =>
  new JSDOM(text, { contentType: "application/xml" }).window.document;
const origins = { page: "https://localhost:3000", pane: "http://localhost:3000" };

describe("the ribbon read from a manifest", () => {
  it("has the add-in's name and button in the display language", () => {
    const [chinese, english] = (["zh-CN", "en-US"] as const).map((language) => {
      const { title, groups } = readManifest(xml(manifest), language, origins);
      const { label, tip } = groups[0]?.buttons[0] ?? {};
      return { title, label, tip };
    });
    expect(chinese).toEqual({ title: "账本", label: "打开", tip: "打开窗格" });
    expect(english).toEqual({ title: "Ledger", label: "Open", tip: "Opens the pane" });
  });

  it("finds the pictures on the page's own origin and the pane on its own", () => {
    const button = readManifest(xml(manifest), "zh-CN", origins).groups[0]?.buttons[0];
    expect(button?.pane).toBe("http://localhost:3000/pane.html?from=ribbon");
    expect(button?.icon).toBe("https://localhost:3000/assets/large.png");
  });

  it("says which resource is missing", () => {
    const broken = manifest.replace('bt:String id="Group.Label"', 'bt:String id="Other"');
    expect(() => readManifest(xml(broken), "zh-CN", origins)).toThrow('"Group.Label"');
  });
});
