import { readFileSync } from "node:fs";

interface LibraryClass {
  readonly scalars: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** First ExcelApi version by camelCase member name, where the library names one. */
  readonly versions: ReadonlyMap<string, string>;
  /** The method that an event is registered by, by the event's name. */
  readonly events: ReadonlyMap<string, string>;
}

const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const classPattern =
  /\n {4}var (\w+) = \(function \(_super\) \{\n(.*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/gs;

const quoted = (text: string): string[] =>
  [...text.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);

function readClass(body: string): LibraryClass {
  const scalarList = /_scalarPropertyOriginalNames".*?return (\[.*?\]);/s.exec(body)?.[1] ?? "";
  const calls = body.matchAll(
    /_(?:createPropertyObject\(Excel\.\w+|createMethodObject\((?:Excel\.)?\w+|invokeMethod\(this|invokeSetProperty\((?:this|thisObj))(?:, this)?, "(\w+)"/g,
  );
  const versions = body.matchAll(
    /_throwIfApiNotSupported\("\w+\.(\w+)", _defaultApiSetName, "([\d.]+)"/g,
  );
  const events = body.matchAll(
    /defineProperty\(\w+\.prototype, "(on\w+)"(?:(?!defineProperty).)*?\.(_Register\w+)\(/gs,
  );
  return {
    scalars: new Set(quoted(scalarList)),
    others: new Set([...calls].map(([, name = ""]) => name)),
    versions: new Map([...versions].map(([, name = "", version = ""]) => [name, version])),
    events: new Map([...events].map(([, name = "", method = ""]) => [name, method])),
  };
}

const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");

/** Properties that office.js sets under another name than it reads them by. */
export const setUnderOtherNames: ReadonlySet<string> = new Set(
  [...text.matchAll(/_invokeSetProperty\(thisObj, "(\w+)"/g)].map(([, name = ""]) => name),
);

/** Members that office.js asks for of roots of their own. */
export const askedOfOtherRoots: ReadonlySet<string> = new Set(
  [
    ...text.matchAll(
      /WacWorkbook\.prototype\.\w+ = function[^{]*\{\s*_invokeMethod\(this, "(\w+)"/g,
    ),
  ].map(([, name = ""]) => name),
);

/** The classes of office.js and their members, as its debug file declares them. */
export function libraryClasses(): ReadonlyMap<string, LibraryClass> {
  return new Map(
    [...text.matchAll(classPattern)].map(([, name = "", body = ""]) => [name, readClass(body)]),
  );
}
