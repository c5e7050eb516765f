import { DocumentProperties } from "../../../book/document-properties";
import { refusal } from "./open-book";

it("texts say nothing until they are set, and again when they are emptied", () => {
  const properties = new DocumentProperties();
  expect(properties.text("title")).toBe("");
  properties.setText("title", "报告");
  expect(properties.snapshot().texts).toEqual({ title: "报告" });
  properties.setText("title", "");
  expect(properties.snapshot()).toEqual({ texts: {}, custom: {} });
});

it("custom values are found by their key in any case, and keep it as first given", () => {
  const properties = new DocumentProperties({ texts: {}, custom: { Seal: "abc" } });
  expect(properties.setCustom("SEAL", 1)).toBe("Seal");
  expect(properties.setCustom("other", false)).toBe("other");
  expect([properties.custom("seal"), properties.custom("none")]).toEqual([1, undefined]);
  expect([properties.customKey("sEAL"), properties.customKey("none")]).toEqual(["Seal", undefined]);
  properties.deleteCustom("seaL");
  properties.deleteCustom("none");
  expect(properties.customKeys).toEqual(["other"]);
});

it("a custom text of more than 255 characters is refused", () => {
  const properties = new DocumentProperties();
  const set = (length: number) => refusal(() => properties.setCustom("k", "x".repeat(length)));
  expect([set(255), set(256)]).toEqual(["done", "InvalidArgument"]);
  expect(properties.custom("k")).toHaveLength(255);
});
