import { keepText } from "../../../src/taskpane/kept-texts";
import { PreferenceStore } from "../../../src/taskpane/settings/preferences";

const key = "tanping:preferences";
const asOffice = { language: "office", theme: "office" };

beforeEach(() => keepText(key, ""));

describe("what a person has chosen for the pane", () => {
  it("is Office's own until something is chosen", () => {
    expect(new PreferenceStore("zh-CN").current()).toMatchObject(asOffice);
  });

  it("is known to the next pane, one choice leaving the other", () => {
    const store = new PreferenceStore("zh-CN");
    store.choose({ language: "en-US" });
    store.choose({ theme: "dark" });
    expect(new PreferenceStore("zh-CN").current()).toMatchObject({
      language: "en-US",
      theme: "dark",
    });
  });

  it("is told to whoever listens, until they stop", () => {
    const store = new PreferenceStore("zh-CN");
    const heard: string[] = [];
    const stop = store.subscribe(() => heard.push(store.current().theme));
    store.choose({ theme: "dark" });
    stop();
    store.choose({ theme: "light" });
    expect(heard).toEqual(["dark"]);
  });

  it("says that it passes where there is nothing to keep it in", () => {
    const store = new PreferenceStore("zh-CN");
    store.choose({ theme: "dark" });
    expect(store.current().isPassing).toBe(true);
  });

  it.each(["no JSON", "null", '{"language":"fr-FR","theme":"pink"}', "[]", "7"])(
    "is Office's own where what was kept says %p",
    (text) => {
      keepText(key, text);
      expect(new PreferenceStore("zh-CN").current()).toMatchObject(asOffice);
    },
  );
});

it.each([
  ["office", "zh-TW", "zh-CN"],
  ["office", "de-DE", "en-US"],
  ["en-US", "zh-CN", "en-US"],
  ["zh-CN", "en-US", "zh-CN"],
] as const)("a choice of %s in an Office in %s shows %s", (choice, display, language) => {
  const store = new PreferenceStore(display);
  store.choose({ language: choice });
  expect(store.languageOf()).toBe(language);
});
