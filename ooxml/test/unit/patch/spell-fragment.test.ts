import { spellFragment } from "../../../patch/spell-fragment";

const written = new Map([
  ["", "urn:main"],
  ["r", "urn:r"],
  ["x14", "urn:x14"],
]);

const fragment = `<c r:id="1" b="a:b"><v>1</v><x14:w xml:space="preserve"/></c>`;

it("leaves a fragment where all prefixes mean the same there", () => {
  expect(spellFragment(fragment, written, written)).toBe(fragment);
});

it("gives its own names the prefix that their namespace has there", () => {
  const there = new Map([...written, ["", "urn:other"], ["m", "urn:main"]]);
  expect(spellFragment(`<c a="1"><v>&lt;v></v><w/></c>`, written, there)).toBe(
    `<m:c a="1"><m:v>&lt;v></m:v><m:w/></m:c>`,
  );
});

it("declares what is not known there", () => {
  expect(spellFragment("<c/>", written, new Map())).toBe(`<c xmlns="urn:main"/>`);
  expect(spellFragment(fragment, written, new Map([["", "urn:main"]]))).toBe(
    fragment.replace("<c", `<c xmlns:x14="urn:x14" xmlns:r="urn:r"`),
  );
});

it("declares a prefix anew that means something else there", () => {
  const there = new Map([...written, ["r", "urn:else"]]);
  expect(spellFragment(`<c r:id="1"/>`, written, there)).toBe(`<c xmlns:r="urn:r" r:id="1"/>`);
});

it("leaves prefixes alone that the fragment declares itself", () => {
  const own = `<ext xmlns="urn:main" xmlns:x14="urn:x14"><x14:a/></ext>`;
  expect(spellFragment(own, written, new Map())).toBe(own);
});

it("takes a prefix that nobody ever declares for one of no namespace", () => {
  expect(spellFragment("<odd:c/>", written, new Map())).toBe("<odd:c/>");
});
