import { validityText } from "../../../src/strings/validity-text";

const until = "2029-11-19";

it("says until when a result holds, and that it no longer does", () => {
  expect(validityText({ until, state: "valid", since: "" }, "zh-CN")).toEqual({
    value: "至 2029-11-19",
    reason: "有效期内应接受监督",
  });
  expect(validityText({ until, state: "expired", since: "" }, "en-US")).toEqual({
    value: "until 2029-11-19",
    reason: "No longer valid",
  });
});

it("never says a day until when one holds that surveillance ended, but beside it", () => {
  expect(validityText({ until, state: "withdrawn", since: "2027-05-20" }, "zh-CN")).toEqual({
    value: "已撤销",
    reason: "依监督结论（2027-05-20）；原有效期至 2029-11-19",
  });
  expect(validityText({ until, state: "suspended", since: "" }, "en-US")).toEqual({
    value: "Suspended",
    reason: "By surveillance; it was valid until 2029-11-19",
  });
});
