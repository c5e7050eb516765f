import { settingTexts } from "./document/frame-document";
import type { FrameParty } from "./frame-party";
import type { HostProfile } from "./host-profile";
import { otherSets } from "./office-context";

/** Office's number for it. */
const excelOnTheWeb = 16;

/** Its numbers for how the workbook is open. */
const clientModes = { readOnly: 0, readWrite: 1 } as const;

/** Office.js opens dialogs by itself, as windows of the browser. */
const dialogApi = "1.2";

/** Requirement sets as Office tells them. Texts, for 1.20 is not 1.2. */
const requirementMatrix = ({ excelApi }: HostProfile): string =>
  JSON.stringify({ ExcelApi: excelApi, ...otherSets, DialogApi: dialogApi });

/** What office.js learns of its host when it asks first. */
export const appContext = ({ host, addinId, documentUrl, appDomains, size }: FrameParty) => ({
  _id: addinId,
  _appName: excelOnTheWeb,
  _appVersion: "16.0",
  _appMinorVersion: 1,
  _hostFullVersion: "16.0.1",
  _appUILocale: host.profile.language,
  _dataLocale: host.profile.language,
  _docUrl: documentUrl,
  _appDomains: appDomains,
  _clientMode: clientModes[host.profile.access],
  _settings: Object.entries(settingTexts(host.document)),
  _reason: 0,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: addinId,
  _clientWindowHeight: size().height,
  _clientWindowWidth: size().width,
  _requirementMatrix: requirementMatrix(host.profile),
});

/** The name of the add-in's frame, from which office.js learns where it runs. */
export const frameName = (party: FrameParty, origin: string): string =>
  JSON.stringify({
    baseFrameName: "pane",
    hostInfo: [
      "Excel",
      "Web",
      "16.01",
      party.host.profile.language,
      party.conversationId,
      "",
      "disableLogging",
      "0",
    ].join("|"),
    xdmInfo: `${party.conversationId}|${party.addinId}|${origin}/`,
    serializerVersion: 1,
  });
