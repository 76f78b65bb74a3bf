import assert from 'node:assert/strict';
import { commands, type Uri, window, workspace } from 'vscode';
import { clickInPanel, columnOfPanel, evaluateInPanels, waitForWords, waitInPanel } from './panels';
import { barriersInThemes, pressUntil, stray, whereThereIsAPage } from './pages';
import { ask } from './session';
import { inWorkspace, openAsPerson, press, readPage, replace, screenshot, session, waitFor } from './support';

const folder = 'contoso';
const offer = {
  ...{ publisherId: 'contoso', offerId: 'krypton', alias: 'Krypton', categories: ['Security'] },
  plans: ['argon.plan.msp.json', '../gold.plan.msp.json', 'gone.plan.msp.json'],
};
const argon = { planId: 'argon', name: 'Argon', visibility: 'private', manifest: {} };

async function write(name: string, content: object): Promise<Uri> {
  const uri = inWorkspace(`${folder}/${name}`);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(JSON.stringify(content)));
  return uri;
}

/** What the rows of the tree say, where there is a page to look at. */
async function rows(): Promise<readonly string[] | undefined> {
  return (await readPage('.part.sidebar .monaco-list-row'))?.map((text) => text.replace(/\s+/g, ' ').trim());
}

async function waitForRows(what: string, fits: (rows: readonly string[]) => boolean): Promise<void> {
  await waitFor(what, async () => {
    const found = await rows();
    return found === undefined || fits(found);
  });
}

async function waitForBox(words: string): Promise<void> {
  await waitFor(`the box ${words}`, async () => {
    return (await readPage('.quick-input-widget'))?.some((text) => text.includes(words));
  });
}

function showTree(): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.catalogue.focus');
}

async function withOffer(): Promise<void> {
  await workspace.fs.createDirectory(inWorkspace(folder));
  await write('krypton.offer.msp.json', offer);
  await write('argon.plan.msp.json', argon);
}

async function withoutOffer(): Promise<void> {
  await commands.executeCommand('managedServiceOffers.clearCatalogueFilter');
  await workspace.fs.delete(inWorkspace(folder), { recursive: true });
  await commands.executeCommand('workbench.view.explorer');
}

// The names are found nowhere else: documents of other tests stay longer than their files.
describe('catalogue of offers', () => {
  before(withOffer);
  after(withoutOffer);

  it('shows offers with their plans, follows what is typed and what comes and goes', async () => {
    await showTree();
    await waitForRows('the offer', (all) => all.some((row) => /^Krypton\s*contoso · /.test(row)));
    await waitForRows('its plans', (all) =>
      [/^Argon\s*private/, /^Gold\s*public/, /^gone\.plan/].every((plan) => all.some((row) => plan.test(row))),
    );
    await waitForRows('its findings', (all) => all.some((row) => /^Krypton.*\d+ errors/.test(row)));
    await screenshot('catalogue-tree');
    const editor = await openAsPerson(inWorkspace(`${folder}/krypton.offer.msp.json`));
    await replace(editor, '"Krypton"', '"Krypton too"');
    await waitForRows('the new name', (all) => all.some((row) => row.startsWith('Krypton too')));
    const other = await write('neon.plan.msp.json', { ...argon, name: 'Neon' });
    await waitForRows('the new plan', (all) => all.some((row) => row.startsWith('Neon')));
    await workspace.fs.delete(other);
    await waitForRows('the plan gone', (all) => !all.some((row) => row.startsWith('Neon')));
  });

  it('leaves out what nobody looks for, until the filter is cleared', async () => {
    if (!(await session()).page) return;
    await showTree();
    await waitForRows('all plans', (all) => all.some((row) => /^Gold\s*public/.test(row)));
    const filtering = commands.executeCommand('managedServiceOffers.filterCatalogue');
    await waitForBox('Filter Offers');
    await screenshot('catalogue-filter');
    await ask('type', { text: 'Text' });
    await press('Enter');
    await waitForBox('Words in names');
    await ask('type', { text: 'argon' });
    await press('Enter');
    await filtering;
    await waitForRows(
      'the plan and its offer alone',
      (all) => all.some((row) => row.startsWith('Argon')) && !all.some((row) => /^Gold\s*public/.test(row)),
    );
    await waitFor('what is looked for to be said', async () =>
      /“argon”: 1 offer, 1 plan of \d+ offers?, \d+ plans/.test((await readPage('.part.sidebar .message'))!.join('')),
    );
    await screenshot('catalogue-filtered');
    await commands.executeCommand('managedServiceOffers.clearCatalogueFilter');
    await waitForRows('all plans', (all) => all.some((row) => /^Gold\s*public/.test(row)));
  });

  it('opens the files of its items, and lends them to other commands', async () => {
    if (!(await session()).page) return;
    await showTree();
    await waitForRows('the plan', (all) => all.some((row) => row.startsWith('Argon')));
    const above = (await rows())!.findIndex((row) => row.startsWith('Argon'));
    await commands.executeCommand('list.focusFirst');
    for (let presses = 0; presses < above; presses++) await commands.executeCommand('list.focusDown');
    await commands.executeCommand('list.select');
    await waitFor('a file', () => window.activeTextEditor?.document.uri.path.endsWith('argon.plan.msp.json'));
    await commands.executeCommand('managedServiceOffers.previewAuthorizations', {
      resourceUri: inWorkspace('gold.plan.msp.json'),
    });
    await waitFor('the preview', () => columnOfPanel('Preview Gold'));
  });
});

describe('page of the catalogue', () => {
  before(withOffer);
  after(withoutOffer);

  it(
    'has a table that is filtered by its form, also while files change',
    whereThereIsAPage(async () => {
      await commands.executeCommand('managedServiceOffers.showCatalogue');
      await waitFor('the panel', () => columnOfPanel('Offer Catalogue'));
      await waitForWords('Argon');
      await waitInPanel('the findings', `/\\d errors/.test(document.body.innerText)`);
      await clickInPanel('#catalogue-text');
      await ask('type', { text: 'argon' });
      await waitInPanel(
        'one row',
        `document.querySelectorAll('tbody tr').length === 1 && document.activeElement.id === 'catalogue-text'`,
      );
      await write('argon.plan.msp.json', { ...argon, name: 'Argon plate' });
      await waitForWords('Argon plate');
      await waitInPanel(
        'one row',
        `document.querySelectorAll('tbody tr').length === 1 && document.activeElement.value === 'argon'`,
      );
      await write('argon.plan.msp.json', argon);
      await screenshot('catalogue-page-filtered');
      await clickInPanel('[data-uri]', 'Argon');
      await waitFor('the plan', () => window.activeTextEditor?.document.uri.path.endsWith('argon.plan.msp.json'));
    }),
  );

  it(
    'holds no element that a file would bring in',
    whereThereIsAPage(async () => {
      await write('stray.offer.msp.json', {
        ...{
          publisherId: stray,
          offerId: stray,
          alias: stray,
          categories: [stray],
          plans: [stray, 'stray.plan.msp.json'],
        },
      });
      await write('stray.plan.msp.json', {
        planId: stray,
        name: stray,
        visibility: stray,
        manifest: { version: stray },
      });
      await commands.executeCommand('managedServiceOffers.showCatalogue');
      await waitForWords('x-stray');
      const strays = `document.querySelectorAll('x-stray, [data-stray], [onfocus], main script, main style, main img').length`;
      assert.deepEqual(await evaluateInPanels(strays), [0]);
      for (const name of ['stray.offer.msp.json', 'stray.plan.msp.json']) {
        await workspace.fs.delete(inWorkspace(`${folder}/${name}`));
      }
    }),
  );

  it(
    'is worked by keys alone, fits 400 pixels, and has no barriers in any theme',
    whereThereIsAPage(async () => {
      await showTree();
      await commands.executeCommand('managedServiceOffers.showCatalogue');
      await waitForWords('Argon');
      await waitInPanel('the findings', `/\\d errors/.test(document.body.innerText)`);
      assert.deepEqual(await barriersInThemes('catalogue'), []);
      await clickInPanel('h1');
      await waitInPanel('the focus', 'document.hasFocus()');
      await pressUntil('Tab', 'the text', `document.activeElement.id === 'catalogue-text'`);
      await ask('type', { text: 'krypton' });
      await pressUntil('Tab', 'the type', `document.activeElement.id === 'catalogue-kind'`);
      await press('ArrowDown');
      await waitInPanel('offers alone', `document.querySelectorAll('tbody tr').length === 1`);
      await pressUntil('Tab', 'the offer', `document.activeElement.matches('[data-uri]')`);
      await commands.executeCommand('workbench.action.closeSidebar');
      await ask('resize', { width: 460, height: 800 });
      await waitInPanel('a narrow panel', 'innerWidth <= 460 && innerWidth > 300');
      assert.deepEqual(await evaluateInPanels('document.documentElement.scrollWidth - innerWidth > 0'), [false]);
      await screenshot('catalogue-narrow');
      await ask('resize', { width: 1280, height: 800 });
      await commands.executeCommand('workbench.action.toggleSidebarVisibility');
      await pressUntil('Shift+Tab', 'the offer', `document.activeElement.matches('[data-uri]')`);
      await press('Enter');
      await waitFor('the offer', () => window.activeTextEditor?.document.uri.path.endsWith('krypton.offer.msp.json'));
    }),
  );
});
