import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/editor/cache';
import { mergeConfigurations } from '../../server/src/workspace/configuration';
import { floor } from '../../scripts/editor/versions';

const prefix = 'managedServiceOffers.';

interface Manifest {
  main: string;
  browser: string;
  bin: Record<string, string>;
  icon: string;
  engines: { vscode: string };
  devDependencies: Record<string, string>;
  activationEvents: string[];
  capabilities: unknown;
  contributes: {
    languages: { id: string; filenamePatterns: string[] }[];
    commands: { command: string; title: string }[];
    configuration: { properties: Record<string, object> }[];
    configurationDefaults: Record<string, object>;
  };
}

const text = read('package.json');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const clientSource = sourceOf('client/src');
const serverSource = sourceOf('server/src');

function read(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

function sourceOf(folder: string): string {
  const files = readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(join(folder, file)))
    .join('\n');
}

/** First group of every match, each once and in order. */
function matches(source: string, pattern: RegExp): string[] {
  return [...new Set([...source.matchAll(pattern)].map(([, group]) => group!))].sort();
}

/** Names of the properties a function reads of what it is given. */
function readBy(take: (source: object) => unknown): string[] {
  const names: string[] = [];
  take(new Proxy({}, { get: (_target, name) => void names.push(String(name)) }));
  return names;
}

describe('package.json', () => {
  it('contributes files that exist', () => {
    const paths = [...matches(text, /"(\.\/(?!dist\/)[^"]+)"/g), manifest.icon];
    assert.ok(paths.length > 20);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(projectFolder, path))),
      [],
    );
  });

  it('starts with bundles that the build makes', () => {
    const bundles = matches(read('scripts/build.mjs'), /out: '([^']+)'/g).map((path) => `./${path}`);
    const entries = [manifest.main, manifest.browser, ...Object.values(manifest.bin)];
    assert.deepEqual(
      entries.filter((entry) => !bundles.includes(entry)),
      [],
    );
  });

  it('contributes every command that is registered, and registers every one that is contributed', () => {
    const contributed = contributes.commands.map(({ command }) => command).sort();
    assert.deepEqual(matches(clientSource, /registerCommand\(\s*'([^']+)'/g), contributed);
  });

  it('uses no command elsewhere that it does not contribute', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    const used = matches(text, /"command": "([^"]+)"/g);
    assert.deepEqual(
      used.filter((command) => !contributed.includes(command)),
      [],
    );
  });

  it('declares every setting that is read, and has every declared one read', () => {
    const declared = contributes.configuration.flatMap(({ properties }) => Object.keys(properties)).sort();
    const read = [
      // The server takes the section as a whole and reads its parts.
      ...readBy(mergeConfigurations),
      ...matches(serverSource, /(?:settings|editor) as \{ (\w+)\?: unknown/g).filter((name) => `${name}.` !== prefix),
      ...matches(clientSource, /getConfiguration\('managedServiceOffers'[^;]*?\.get(?:<[^>]*>)?\(\s*'([^']+)'/g),
      // The language client reads this one by its own id.
      ...(/new LanguageClient\(\s*'managedServiceOffers'/.test(clientSource) ? ['trace.server'] : []),
    ];
    assert.deepEqual([...new Set(read.map((name) => prefix + name))].sort(), declared);
  });

  it('has a text for every key, and a key for every text', () => {
    const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
    assert.deepEqual(matches(text, /"%([^"%]+)%"/g), Object.keys(texts).sort());
    assert.deepEqual(
      Object.entries(texts).filter(([, words]) => words.trim() === ''),
      [],
    );
  });

  it('promises the editor it is typed and tested against', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
    const [major, minor] = floor.desktop.split('.');
    assert.equal(manifest.engines.vscode, `^${major}.${minor}.0`);
  });

  it('looks at JSON files, which may carry a delegation, and at no others but its own', () => {
    const languages = manifest.activationEvents.filter((event) => !event.startsWith('onWebviewPanel:'));
    assert.deepEqual(languages, ['onLanguage:json', 'onLanguage:jsonc', 'onLanguage:arm-template']);
  });

  it('wakes for the panels that it has, so that they come back with their window', () => {
    const woken = matches(text, /"onWebviewPanel:([^"]+)"/g);
    assert.deepEqual(matches(clientSource, /panelType = '([^']+)'/g), woken);
  });

  it('runs in untrusted and virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('suggests inside the strings of each of its languages', () => {
    assert.deepEqual(
      Object.keys(contributes.configurationDefaults),
      contributes.languages.map(({ id }) => `[${id}]`),
    );
    for (const defaults of Object.values(contributes.configurationDefaults)) {
      assert.deepEqual(defaults, {
        'editor.quickSuggestions': { strings: true, comments: false, other: true },
        'editor.suggest.insertMode': 'replace',
        'editor.wordBasedSuggestions': 'off',
      });
    }
  });

  it('claims no file names but its own', () => {
    for (const { id, filenamePatterns } of contributes.languages) {
      const kind = id.replace('managed-service-', '');
      assert.deepEqual(filenamePatterns, [`${kind}.msp.json`, `*.${kind}.msp.json`]);
    }
  });
});
