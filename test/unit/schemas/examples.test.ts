import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kindOfPath } from '../../../server/src/documents/kinds';
import { items, property } from '../../../server/src/documents/nodes';
import { checkShape } from '../../../server/src/documents/shape/shape';
import { parseTree } from '../../../server/src/documents/syntax-tree';
import { disk } from '../../../server/src/node/disk';
import { OperationCatalogue, RoleCatalogue } from '../../../server/src/roles';
import { check } from '../../../server/src/rules/check';
import type { Finding } from '../../../server/src/rules/rule';
import { Workspace } from '../../../server/src/workspace/workspace';
import { problems } from './json-problems';
import { schemas } from './schema-files';

const catalogue = RoleCatalogue.parse(readFileSync('server/data/roles.json', 'utf8'));
const operations = OperationCatalogue.parse(readFileSync('server/data/operations.json', 'utf8'));

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.msp.json'))
    .sort()
    .map((name) => join(folder, name));
}

describe('examples', () => {
  const workspace = new Workspace(disk);
  const findingsOf = async (path: string): Promise<readonly Finding[]> => {
    const uri = pathToFileURL(path).href;
    await workspace.prepare(uri);
    return check(workspace.document(uri)!, { catalogue, operations, ...workspace.surroundings(uri) });
  };

  before(() => workspace.load([pathToFileURL('examples').href]));

  it('refer to schemas that are there', () => {
    for (const path of ['contoso', 'reseller', 'with-mistakes'].flatMap((name) => filesOf(`examples/${name}`))) {
      const [, schema] = /"\$schema": "([^"]+)"/.exec(readFileSync(path, 'utf8')) ?? [];
      ok(schema && existsSync(join(path, '..', schema)), path);
    }
  });

  for (const path of ['contoso', 'reseller'].flatMap((name) => filesOf(`examples/${name}`))) {
    it(`${path.slice('examples/'.length)} is clean, without comments, and within all limits of its schema`, async () => {
      const text = readFileSync(path, 'utf8');
      const { root, comments } = parseTree(text);
      const kind = kindOfPath(path)!;
      deepEqual(await findingsOf(path), []);
      deepEqual(comments, []);
      deepEqual(checkShape(kind, root!, 10), []);
      deepEqual(await problems(text, schemas.get(kind)!), []);
    });
  }

  it('reseller: the template and its parameters are clean', async () => {
    for (const name of ['onboard.json', 'onboard.parameters.json']) {
      deepEqual(await findingsOf(join('examples/reseller', name)), [], name);
    }
  });

  it('contoso: every principal is in the directory', () => {
    const ids = (text: string, name: string): readonly string[] =>
      [...text.matchAll(new RegExp(`"${name}": "([^"]+)"`, 'g'))].map(([, id]) => id!);
    const { root } = parseTree(readFileSync('examples/contoso/contoso.directory.msp.json', 'utf8'));
    const known: readonly unknown[] = items(property(root, 'principals')?.value).map(
      (node): unknown => property(node, 'id')?.value?.value,
    );
    const manifests = filesOf('examples/contoso').filter((path) => kindOfPath(path) === 'manifest');
    const used = manifests.flatMap((path) => ids(readFileSync(path, 'utf8'), 'principalId'));
    ok(used.length > 10);
    deepEqual(
      used.filter((id) => !known.includes(id)),
      [],
    );
  });

  it('with mistakes: hold twenty', () => {
    const comments = filesOf('examples/with-mistakes').map((path) => parseTree(readFileSync(path, 'utf8')).comments);
    equal(comments.flat().length, 20);
  });

  for (const path of filesOf('examples/with-mistakes')) {
    it(`with mistakes: each comment of ${basename(path)} stands above the one finding it explains`, async () => {
      const text = readFileSync(path, 'utf8');
      const document = TextDocument.create(path, 'json', 1, text);
      const lineOf = ({ offset }: { offset: number }): number => document.positionAt(offset).line;
      deepEqual(
        (await findingsOf(path)).map((finding) => lineOf(finding)),
        parseTree(text).comments.map((comment) => lineOf(comment) + 1),
      );
    });
  }
});
