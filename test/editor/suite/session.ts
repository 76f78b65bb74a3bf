import { Uri, workspace } from 'vscode';
import type { DriverAnswer, DriverMessage, DriverRequests, Session, TestResult } from '../channel';
import { channelFolderName, driverMark, resultsFileName } from '../channel';
import { waitFor } from './waiting';

let requests = 0;
let known: Promise<Session> | undefined;

/** Uri of a file in the opened folder. */
export function inWorkspace(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, path);
}

function inChannel(name: string): Uri {
  return inWorkspace(`../${channelFolderName}/${name}`);
}

async function readJson<Content>(uri: Uri): Promise<Content> {
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(uri))) as Content;
}

/** What this run is about, as told by the driver. */
export function session(): Promise<Session> {
  known ??= readJson<Session>(inChannel('session.json'));
  return known;
}

/** Asks the driver for something done from outside the editor; gives its answer. */
export async function ask<Name extends keyof DriverRequests>(
  name: Name,
  parameters: DriverRequests[Name],
): Promise<DriverAnswer> {
  const message: DriverMessage<Name> = { id: ++requests, name, parameters };
  console.log(driverMark + JSON.stringify(message));
  const answer = await waitFor(`the driver's answer to ${name}`, () =>
    readJson<DriverAnswer>(inChannel(`answer-${message.id}.json`)).catch(() => undefined),
  );
  if (answer.error) throw new Error(`${name}: ${answer.error}`);
  return answer;
}

/** Hands the results to the driver. */
export async function finish(results: TestResult[]): Promise<void> {
  await workspace.fs.writeFile(inChannel(resultsFileName), new TextEncoder().encode(JSON.stringify(results)));
}
