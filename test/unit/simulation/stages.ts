import type { Stage } from '../../../server/src/simulation';

/** Where an offer may go from each stage by a step, staying where it is apart; any other step leaves every offer where it is. */
export const allowedStages: Readonly<Record<string, Readonly<Partial<Record<Stage, readonly Stage[]>>>>> = {
  publish: { accepted: ['updateAvailable'], delegated: ['updateAvailable'] },
  accept: { none: ['accepted'], removed: ['accepted'] },
  delegate: { none: ['delegated'], accepted: ['delegated'], removed: ['delegated'] },
  deploy: { none: ['delegated'], removed: ['delegated'] },
  acceptUpdate: { updateAvailable: ['accepted', 'delegated'] },
  remove: { delegated: ['accepted', 'removed'] },
  deleteDefinition: { accepted: ['removed'], updateAvailable: ['removed'], none: ['removed'] },
  transfer: { delegated: ['accepted', 'removed'] },
  stopSell: { updateAvailable: ['accepted', 'delegated'] },
};
