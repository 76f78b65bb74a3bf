import { workspace } from 'vscode';
import { inWorkspace } from './support';

/** An offer that sells the plan of the workspace, as long as a suite runs. */
export const offerFile = 'readiness/contoso.offer.msp.json';

const contact = { name: 'Desk', email: 'desk@contoso.com', phone: '1' };

/** The text of an offer whose leads go nowhere and whose preview nobody sees; its texts are as `text` writes them. */
export function offerText(text: (name: string) => string = (name) => `Contoso ${name}`): string {
  return JSON.stringify(
    {
      publisherId: 'contoso',
      offerId: 'contoso-managed-azure',
      alias: text('alias'),
      leads: {},
      categories: ['IT & Management Tools'],
      terms: { text: text('terms') },
      listing: {
        name: text('offer'),
        searchSummary: text('summary'),
        shortDescription: text('short'),
        description: text('description'),
        privacyPolicyUrl: 'https://contoso.com/privacy',
        supportContact: contact,
        engineeringContact: contact,
        logos: { large: text('logo') },
      },
      plans: ['../gold.plan.msp.json'],
    },
    undefined,
    2,
  );
}

/** Puts the offer into the workspace. */
export async function writeOffer(): Promise<void> {
  await workspace.fs.writeFile(inWorkspace(offerFile), new TextEncoder().encode(offerText()));
}

/** Takes it out again. */
export async function removeOffer(): Promise<void> {
  await workspace.fs.delete(inWorkspace('readiness'), { recursive: true });
}
