import { type Parts, replaced, someCell, strings } from "./genuine";
import type { Chance } from "./chance";
import { inParts, type Kind } from "./kind";

/** The string of one of the text cells in another form. */
const stringAs = (says: string, change: (text: string, chance: Chance) => string): Kind =>
  inParts(says, (parts: Parts, chance) => {
    const number = Number(/<v>(\d+)/.exec(someCell(parts, chance, "text").content)?.[1]);
    let at = -1;
    return replaced(parts, strings, /<si><t[^>]*>([^<]*)<\/t><\/si>/g, (found, text = "") => {
      at += 1;
      return at === number ? `<si>${change(text, chance)}</si>` : found;
    });
  });

/** Ambiguities of texts. */
export const textKinds: readonly Kind[] = [
  stringAs("two texts in a string", (text) => `<t>伪造</t><t>${text}</t>`),
  stringAs("a text and runs in a string", (text, chance) =>
    chance.of([`<t>${text}</t><r><t>伪造</t></r>`, `<r><t>伪造</t></r><t>${text}</t>`]),
  ),
  stringAs("runs of a string", (text) => `<r><t>伪</t></r><r><rPr><b/></rPr><t>${text}</t></r>`),
  stringAs("a run with two texts", (text) => `<r><t>伪</t><t>${text}</t></r>`),
  stringAs("a run inside of a run", (text) => `<r><r><t>伪</t></r><t>${text}</t></r>`),
  stringAs(
    "a string with reading aids",
    (text) => `<t>${text}</t><rPh sb="0" eb="1"><t>wei</t></rPh><phoneticPr fontId="1"/>`,
  ),
  stringAs("a string with elements that nobody knows", (text, chance) =>
    chance.of([
      `<u>伪造</u><t>${text}</t>`,
      `<t>${text}</t><x:t xmlns:x="urn:x">伪造</x:t>`,
      `<g><t>伪造</t></g>`,
      `<r><x:t xmlns:x="urn:x">伪</x:t><t>${text}</t></r>`,
    ]),
  ),
  stringAs(
    "a text in pieces",
    (text, chance) =>
      `<t>${chance.of([`伪<!-- -->${text}`, `伪<![CDATA[${text}]]>`, `伪<?a b?>${text}`, `&#x4F2A;${text}`, `伪<x:a xmlns:x="urn:x">x</x:a>${text}`, `伪<b>x</b>${text}`])}</t>`,
  ),
  stringAs("a text with blanks around", (text, chance) =>
    chance.of([
      `<t> ${text} </t>`,
      `<t xml:space="preserve"> ${text} </t>`,
      `<t>\n${text}</t>`,
      `<t xml:space="default"> ${text}</t>`,
    ]),
  ),
  stringAs(
    "a text with ends of lines",
    (text, chance) =>
      `<t xml:space="preserve">${chance.of([`a\nb${text}`, `a\r\nb${text}`, `a\rb${text}`, `a&#13;b${text}`, `a&#13;&#10;b${text}`])}</t>`,
  ),
  stringAs(
    "a text with Excel's escapes",
    (text, chance) =>
      `<t>${chance.of([`_x0041_${text}`, `_x005F_x0041_${text}`, `_x000D_${text}`, `_X0041_${text}`, `_x41_${text}`])}</t>`,
  ),
  stringAs(
    "a text with signs that XML forbids",
    (text, chance) =>
      `<t>${text}${chance.of(["&#0;", "\u0001", "\uFFFE", "&#xD800;", "&#x110000;"])}</t>`,
  ),
  stringAs("a text with signs beyond the first plane", (text) => `<t>${text}𠀀&#x20000;</t>`),
  stringAs("no text in a string", () => ""),
  inParts("a string that stands outside of the list", (parts, chance) =>
    replaced(parts, strings, /<si>/, () =>
      chance.of([
        '<x:si xmlns:x="urn:x"><t>伪造</t></x:si><si>',
        "<g><si><t>伪造</t></si></g><si>",
        "<Si><t>伪造</t></Si><si>",
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback><si><t>伪造</t></si></mc:Fallback></mc:AlternateContent><si>',
      ]),
    ),
  ),
  inParts("a string before the others", (parts) =>
    replaced(parts, strings, /<si>/, () => "<si><t>伪造</t></si><si>"),
  ),
  inParts("a count of strings that is wrong", (parts, chance) =>
    replaced(
      parts,
      strings,
      /uniqueCount="\d+"/,
      () => `uniqueCount="${chance.of(["1", "0", "99999", "-1"])}" count="1"`,
    ),
  ),
];
