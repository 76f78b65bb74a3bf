import type { CancellationToken } from 'vscode-languageserver';
import {
  type CompareFilesAnswer,
  type CompareFilesParams,
  compareFilesRequest,
  type ComparedFileParams,
  type PublishedState,
  type PublishedStatesParams,
  publishedStatesRequest,
  type ReadRevisionParams,
  readRevisionRequest,
} from '../protocol';
import { changesMarkdown } from '../reports/comparison/changes-markdown';
import { type ComparedFile, compareFiles } from '../service/comparison-of-files';
import { publishedStates } from '../service/published-states';
import type { FileSystem } from '../workspace/file-system';
import { revisionFiles } from '../workspace/revision-files';
import { Workspace } from '../workspace/workspace';
import { answerFromDisk, answerSafely } from './request';
import type { ServerContext } from './server-context';

/** What is behind the comparisons of files: with what was published, with another file, with a revision of Git. */
export function registerComparison(server: ServerContext): void {
  const { connection, workspace } = server;
  connection.onRequest(compareFilesRequest, (params: CompareFilesParams, token: CancellationToken) =>
    answerSafely<CompareFilesAnswer | null>(server, params.after.uri, token, null, async () => {
      const [before, after] = [await openFile(server, params.before), await openFile(server, params.after)];
      const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
      const sources = { catalogue, operations, principals: workspace.principals() };
      const compared = compareFiles(before, after, params.planId, sources);
      return 'report' in compared ? { markdown: changesMarkdown(compared.report) } : compared;
    }),
  );
  connection.onRequest(publishedStatesRequest, ({ uri }: PublishedStatesParams, token: CancellationToken) =>
    answerFromDisk<readonly PublishedState[]>(server, uri, token, [], (parsed) =>
      publishedStates(parsed, workspace.links(uri)),
    ),
  );
}

/** A file as the workspace knows it; one that it does not know, or as it was, with what it leads to. */
async function openFile(server: ServerContext, { uri, revision, at }: ComparedFileParams): Promise<ComparedFile> {
  const { workspace, runtime } = server;
  const path = workspace.pathOf(uri);
  const name = revision === undefined ? path : `${path}@${shortened(revision)}`;
  if (revision === undefined) {
    await workspace.prepare(uri);
    if (workspace.document(uri)) return { workspace, uri, name, at };
  }
  const files = revision === undefined ? apart(runtime.fileSystem) : asOf(server, revision);
  const other = new Workspace(files);
  await other.load([workspace.rootOf(uri)]);
  await other.include(uri);
  await other.prepare(uri);
  return { workspace: other, uri, name, at };
}

/** Files that are read when something leads to them; nothing is searched for. */
function apart(files: FileSystem): FileSystem {
  return { ...files, find: () => Promise.resolve([]) };
}

/** Files at a revision, which the client reads. */
function asOf({ connection, runtime }: ServerContext, revision: string): FileSystem {
  const read = async (uri: string): Promise<string | undefined> => {
    const params: ReadRevisionParams = { uri, revision };
    const text = await connection.sendRequest<string | null>(readRevisionRequest, params).catch(() => null);
    return text ?? undefined;
  };
  return revisionFiles(read, (folder) => runtime.fileSystem.list(folder));
}

/** The id of a commit as people write it; names of branches and tags stay. */
function shortened(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 8) : revision;
}
