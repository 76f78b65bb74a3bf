import assert from 'node:assert/strict';
import { type DefaultTreeAdapterTypes, parseFragment, type ParserError } from 'parse5';
import { askAnswerHtml, askForm } from '../../../../server/src/reports/ask/ask-html';
import { askJson } from '../../../../server/src/reports/ask/ask-json';
import { askMarkdown } from '../../../../server/src/reports/ask/ask-markdown';
import { askText } from '../../../../server/src/reports/ask/ask-text';
import type { AskReport } from '../../../../server/src/reports/ask/report';
import type { Html } from '../../../../server/src/reports/html/html';
import { principals, roles } from '../../service/support';
import type { Entry } from '../preview/manifest-preview';
import { exampleFiles, previewIn } from '../preview/folder-preview';
import { askManifest, askPreview, restart } from './support';

type Element = DefaultTreeAdapterTypes.Element;

const nameOf = () => ({ path: 'gold.manifest.msp.json', line: 7 });
const hostile = `<img src=x onerror=alert(1)>"'\`*_[a](http://x)|\u001b[31m`;
const support: Entry = { principal: principals.support, name: 'Support', role: roles.contributor, access: 'active' };
const ada: Entry = { principal: principals.ada, name: 'Ada', role: roles.reader, access: 'active' };

/** A question in which every text that a file or a person gives is hostile. */
const hostileReports: readonly AskReport[] = [
  askManifest(
    [
      { ...support, name: hostile },
      { ...ada, role: hostile },
    ],
    restart,
  ),
  askManifest([{ ...support, name: hostile }], hostile, hostile),
  askManifest([support], hostile, hostile),
  askManifest([support], `${hostile}*`),
];

/** The elements of a piece of HTML, as a browser reads it; one that it has to mend fails. */
function elementsOf(html: Html): readonly Element[] {
  const errors: ParserError[] = [];
  const fragment = parseFragment(html.toString(), { onParseError: (error) => errors.push(error) });
  assert.deepEqual(errors, []);
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!('tagName' in node)) return;
    found.push(node);
    node.childNodes.forEach(visit);
  };
  fragment.childNodes.forEach(visit);
  return found;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

describe('an answer as Markdown', () => {
  it('asks, names the operation, and gives the reasons with their lines', () => {
    const text = askMarkdown(askManifest([ada, support], 'restart a virtual machine'), nameOf);
    assert.match(
      text,
      /^# Who can do "restart a virtual machine"\?\n\n`Microsoft\.Compute\/virtualMachines\/restart\/action` — /,
    );
    assert.match(text, /\n\*\*1 of 2 can: 1 at any time\.\*\*\n/);
    assert.match(
      text,
      /\n✓ \*\*Support: yes, at any time\*\*\n\n- .*\n- Contributor, permanently\. \(`gold\.manifest\.msp\.json:7`\)\n/,
    );
    assert.match(
      text,
      /\n✗ \*\*Ada: no\*\*\n\n- None of the actions of Reader covers it\. \(`gold\.manifest\.msp\.json:7`\)\n/,
    );
    assert.ok(text.indexOf('Support: yes') < text.indexOf('Ada: no'));
  });

  it('tells names of operations in words, and ids of principals by name', () => {
    const name = 'Microsoft.Compute/virtualMachines/restart/action';
    const text = askMarkdown(askManifest([ada], name, principals.ada), nameOf);
    assert.match(text, /^# Can Ada do "restart · virtual machines · Compute"\?\n/);
  });

  it('heads the plans of an offer', async () => {
    const { report } = await previewIn(exampleFiles(), 'contoso.offer.msp.json');
    const text = askMarkdown(askPreview(report, restart), nameOf);
    assert.deepEqual(text.match(/^## .*$/gm), ['## Gold', '## Northwind']);
  });

  it('shows hostile texts letter for letter', () => {
    for (const report of hostileReports) {
      const text = askMarkdown(report, nameOf);
      assert.doesNotMatch(text, /<img|(?<!\\)\[a\]|http:\/\//);
    }
  });
});

describe('an answer for a terminal', () => {
  it('is indented below whom it is about, with lines of files', () => {
    const lines = askText(askManifest([ada], restart), nameOf).split('\n');
    assert.deepEqual(lines.slice(0, 6), [
      'Who can do "restart a virtual machine"?',
      'Microsoft.Compute/virtualMachines/restart/action: restart · virtual machines · Compute',
      '',
      'Nobody can.',
      '✗ Ada: no',
      '    None of the actions of Reader covers it. (gold.manifest.msp.json:7)',
    ]);
  });

  it('lets no control characters through', () => {
    // eslint-disable-next-line no-control-regex -- these are the characters in question
    for (const report of hostileReports) assert.doesNotMatch(askText(report, nameOf), /[\0-\x09\x0b-\x1f\x7f]/);
  });

  it('says why nobody ever can', () => {
    assert.match(askText(askManifest([ada], 'read a secret'), nameOf), /\n✗ Nobody can: "Microsoft\.KeyVault/);
  });
});

describe('an answer for programs', () => {
  it('names places by path and line', () => {
    const text = askJson('gold.manifest.msp.json', askManifest([ada], restart), nameOf);
    const { path, plans } = JSON.parse(text) as { path: string; plans: { principals: { reasons: object[] }[] }[] };
    assert.equal(path, 'gold.manifest.msp.json');
    const [{ place }] = plans[0]!.principals[0]!.reasons as [{ place: object }];
    assert.deepEqual(Object.keys(place), ['path', 'line', 'offset', 'length']);
    assert.doesNotMatch(text, /"uri"/);
  });
});

describe('an answer as HTML', () => {
  const expected = new Set([
    'div',
    'p',
    'code',
    'span',
    'strong',
    'details',
    'summary',
    'ul',
    'li',
    'button',
    'form',
    'input',
    'h3',
  ]);

  it('holds no element but its own, whatever files and people say', () => {
    for (const report of hostileReports) {
      const strange = elementsOf(askAnswerHtml(report)).filter(({ tagName }) => !expected.has(tagName));
      assert.deepEqual(strange, []);
    }
  });

  it('leads from reasons to their places, and from other operations to their answers', () => {
    const elements = elementsOf(askAnswerHtml(askManifest([ada, support], restart, 'Ada')));
    assert.ok(
      elements.some((element) => element.tagName === 'button' && attribute(element, 'data-offset') !== undefined),
    );
    const forms = elements.filter(({ tagName }) => tagName === 'form');
    assert.ok(forms.length > 0);
    assert.ok(forms.every((form) => attribute(form, 'data-answer') === 'ask-answer'));
    const inputs = elements.filter(({ tagName }) => tagName === 'input').slice(0, 2);
    assert.deepEqual(
      inputs.map((input) => attribute(input, 'name')),
      ['principal', 'operation'],
    );
    assert.equal(attribute(inputs[0]!, 'value'), 'Ada');
  });

  it('is open where it is about one', () => {
    const open = (report: AskReport): number =>
      elementsOf(askAnswerHtml(report)).filter((element) => attribute(element, 'open') !== undefined).length;
    assert.equal(open(askManifest([ada], restart)), 1);
    assert.equal(open(askManifest([ada, support], restart)), 0);
  });

  it('folds many who cannot together', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      ...ada,
      principal: principals.ada.replace(/^./, String(at)),
      name: `Ada ${at}`,
    }));
    assert.match(
      askAnswerHtml(askManifest([support, ...many], restart)).toString(),
      /<summary>9 others cannot<\/summary>/,
    );
  });
});

describe('the form that asks', () => {
  it('offers anyone and each principal once, with labels, and a place for the answer', () => {
    const choices = [
      { id: principals.ada, name: hostile },
      { id: principals.ada.toUpperCase(), name: 'Ada again' },
      { id: '', name: 'nobody' },
    ];
    const elements = elementsOf(askForm(choices));
    const options = elements.filter(({ tagName, parentNode }) => {
      return tagName === 'option' && (parentNode as Element).tagName === 'select';
    });
    assert.deepEqual(
      options.map((option) => attribute(option, 'value')),
      ['', principals.ada],
    );
    const ids = elements.map((element) => attribute(element, 'id'));
    const labels = elements.filter(({ tagName }) => tagName === 'label');
    assert.ok(labels.length === 2 && labels.every((label) => ids.includes(attribute(label, 'for'))));
    const form = elements.find(({ tagName }) => tagName === 'form')!;
    const answer = elements.find((element) => attribute(element, 'data-answer-of') !== undefined)!;
    assert.equal(attribute(form, 'data-answer'), attribute(answer, 'id'));
  });
});

describe('the same question', () => {
  it('gives the same bytes', async () => {
    const written = async (): Promise<string> => {
      const { report: preview } = await previewIn(exampleFiles(), 'contoso.offer.msp.json');
      const report = askPreview(preview, restart);
      return (
        askMarkdown(report, nameOf) +
        askText(report, nameOf) +
        askJson('a', report, nameOf) +
        String(askAnswerHtml(report))
      );
    };
    assert.equal(await written(), await written());
  });
});
