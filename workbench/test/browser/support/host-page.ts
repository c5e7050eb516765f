import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { connectFrame } from "../../../host/frame-channel";
import type { PaneExit } from "../../../host/frame-keys";
import { createHost } from "../../../host/host";
import { excelOnTheWeb } from "../../../host/host-profile";

/** A page with nothing but a workbook and an add-in's frame; the test reaches into it by `bench`. */
const book = new Book(createCalculator());
const host = createHost(book, excelOnTheWeb);
const iframe = document.createElement("iframe");
document.body.append(iframe);
const exits: PaneExit[] = [];
const connection = connectFrame(host, iframe, {
  url: "/host-test/add-in.html",
  addinId: "6f1a0d5c-0000-4000-8000-000000000001",
  documentUrl: `${location.origin}/Book1.xlsx`,
  onExit: (exit) => exits.push(exit),
});
Object.assign(window, { bench: { book, host, connection, exits } });
