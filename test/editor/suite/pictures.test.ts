import assert from 'node:assert/strict';
import { commands, type Hover, type MarkdownString, type TextDocument, workspace } from 'vscode';
import { paintedPng } from './painted-png';
import {
  codeOf,
  diagnosticsOf,
  inWorkspace,
  openAsPerson,
  placeCaret,
  positionOf,
  readPage,
  screenshot,
  waitFor,
} from './support';

const folder = 'pictures';
const file = `${folder}/contoso.offer.msp.json`;
const logo = inWorkspace(`${folder}/large.png`);

const offer = `{
  "publisherId": "contoso",
  "offerId": "contoso-managed-azure",
  "listing": {
    "name": "Contoso Managed Azure",
    "logos": { "large": "large.png" }
  }
}
`;

describe('pictures of a listing', () => {
  const isFoundFault = ({ uri }: TextDocument): boolean =>
    diagnosticsOf(uri).some((finding) => codeOf(finding) === 'logos');

  before(async () => {
    await workspace.fs.writeFile(logo, paintedPng(128));
    await workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(offer));
  });
  after(() => workspace.fs.delete(inWorkspace(folder), { recursive: true }));

  it('are judged by their files, again when those are mended', async () => {
    const { document } = await openAsPerson(inWorkspace(file));
    await waitFor('the finding on the logo', () => isFoundFault(document));
    await workspace.fs.writeFile(logo, paintedPng(240));
    await waitFor('the finding to go', () => !isFoundFault(document));
  });

  it('are shown in the hover on their path', async () => {
    await workspace.fs.writeFile(logo, paintedPng(240));
    const editor = await openAsPerson(inWorkspace(file));
    const position = positionOf(editor.document, 'large.png', 2);
    const card = await waitFor('the card of the picture', async () => {
      const uri = editor.document.uri;
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
      const texts = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value));
      return texts.find((text) => text.includes('240 × 240'));
    });
    assert.match(card, /!\[large\.png\]\(\S+large\.png\|width=180\)/);
    assert.match(card, /PNG · 240 × 240 pixels · [\d,]+ bytes/);

    placeCaret(editor, 'large.p');
    await waitFor('the picture to be drawn', async () => {
      await commands.executeCommand('editor.action.showHover');
      const pictures = await readPage('.monaco-hover:not(.hidden) .monaco-hover-content img[src]');
      return !pictures || pictures.length > 0;
    });
    await screenshot('picture-card');
  });
});
