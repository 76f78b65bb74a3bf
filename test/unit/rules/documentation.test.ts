import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { familyOf, registry } from '../../../server/src/rules/registry';
import type { Finding, Rule } from '../../../server/src/rules/rule';
import { png } from '../pictures';
import { checkFiles, type FilesAndPictures } from './folder';
import { headerStart } from './page';

const rulesFolder = join(import.meta.dirname, '../../../server/src/rules');
const pagesFolder = join(import.meta.dirname, '../../../docs/rules');

const page =
  /^# (?<code>\S+)\n\n(?<header>\*\*.+)\n\n[^#]+\n\n## Reported\n\n(?<reported>```jsonc[^]+?\n```)\n\n## Not reported\n\n(?<mended>```jsonc[^]+?\n```)\n$/;
/** A file of an example; behind `jsonc` or `csv` stands its kind or its name, nothing for a manifest. */
const fence = /```(?:jsonc|csv) *(?<file>\S*)\n(?<text>[^]+?)\n```/g;

/** A picture that an example names, with its size in its name. */
const namedPicture = /"(?<path>[^"]+-(?<width>\d+)x(?<height>\d+)\.png)"/g;

/** The findings of a rule in an example of a page, whose files stand in one folder. */
async function findingsIn(example: string, code: string): Promise<readonly Finding[]> {
  const files = [...example.matchAll(fence)].map(({ groups }) => {
    const file = groups!.file || 'manifest';
    return [file.includes('.') ? file : `${file}.msp.json`, groups!.text!] as const;
  });
  const pictures = [...example.matchAll(namedPicture)].map(
    ({ groups }) => [groups!.path!, png(Number(groups!.width), Number(groups!.height))] as const,
  );
  const folder: FilesAndPictures = Object.fromEntries<string | Uint8Array>([...files, ...pictures]);
  const checked = [...(await checkFiles(folder)).values()];
  return checked.flatMap(({ findings }) => findings).filter((finding) => finding.code === code);
}

function headerOf(rule: Rule, reported: readonly Finding[]): string {
  const fixes = reported.flatMap((finding) => finding.fixes ?? []);
  return [
    headerStart(rule),
    ...(fixes.length > 0 ? ['fix'] : []),
    ...(fixes.some(({ safe }) => safe) ? ['fix-all'] : []),
  ].join(' · ');
}

describe('documentation of the rules', () => {
  for (const rule of registry) {
    it(`shows ${rule.code} reported and not reported`, async () => {
      const text = readFileSync(join(pagesFolder, `${rule.code}.md`), 'utf8').replaceAll('\r\n', '\n');
      const parts = page.exec(text)?.groups;
      assert.ok(parts, 'the page has the shape of all pages');
      assert.equal(parts.code, rule.code);
      const reported = await findingsIn(parts.reported!, rule.code);
      assert.ok(reported.length > 0, 'the example under "Reported" is reported');
      assert.deepEqual(await findingsIn(parts.mended!, rule.code), []);
      assert.equal(parts.header, headerOf(rule, reported));
    });
  }

  it('has no page without a rule', () => {
    // What the engine itself reports has a page too, for its diagnostic links there; the table of rules is made.
    const codes = new Set(
      [...registry.map(({ code }) => code), 'too-many-findings', 'README'].map((code) => `${code}.md`),
    );
    assert.deepEqual(
      readdirSync(pagesFolder).filter((name) => name.endsWith('.md') && !codes.has(name)),
      [],
    );
  });
});

describe('the registry', () => {
  it('holds every rule file, each named after its code', async () => {
    const files = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /^[^/]+\/.+\.ts$/.test(file));
    const found: string[] = [];
    for (const file of files) {
      const { default: rule } = (await import(join(rulesFolder, file))) as { default?: Rule };
      if (!rule) continue;
      assert.equal(file.replace(/^.*\/|\.ts$/g, ''), rule.code);
      assert.equal(file.replace(/\/.*/, ''), familyOf.get(rule.code), 'its family is its folder');
      found.push(rule.code);
    }
    assert.deepEqual(found.sort(), registry.map(({ code }) => code).sort());
  });

  it('holds each code once, and precedence names only codes it holds', () => {
    const codes = registry.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    const yieldedTo = registry.flatMap((rule) => rule.yieldsTo ?? []);
    assert.deepEqual(
      yieldedTo.filter((code) => !codes.includes(code)),
      [],
    );
  });
});
