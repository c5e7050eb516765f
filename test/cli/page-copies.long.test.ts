import { cementWorks } from "../../scripts/samples/samples";
import { powerPlant } from "../../src/samples/power-plant";
import type { Sample } from "../../src/samples/sample";
import type { Language } from "../../src/strings/language";
import { throughLibreOffice } from "../host/libreoffice";
import { atOneTime, expectSameCopies, sampleOf } from "./support/copies-both-ways";

atOneTime();

it.each<[Language, string, Sample]>([
  ["zh-CN", "power-plant", powerPlant],
  ["en-US", "cement-works", cementWorks],
])(
  "writes the bytes of the command line into a copy that LibreOffice saved, in %s: %s",
  async (language, name, sample) =>
    expectSameCopies(name, await throughLibreOffice(await sampleOf(sample, language))),
);
