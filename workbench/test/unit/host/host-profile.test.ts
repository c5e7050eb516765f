import { hasApi } from "../../../host/host-profile";

it.each([
  ["1.14", "1.9", true],
  ["1.14", "1.14", true],
  ["1.9", "1.14", false],
  ["1.20", "1.3", true],
  ["2.0", "1.14", true],
])("ExcelApi %s has %s: %s", (played, needed, has) => {
  expect(hasApi(played, needed)).toBe(has);
});
