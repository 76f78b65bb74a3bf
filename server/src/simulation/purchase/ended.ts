import * as l10n from '@vscode/l10n';
import { instantInWords } from '../clock';
import { impossible, type Refusal } from '../turn';
import { isRunning, type Order } from './order';

/** Why nothing can be changed about an order any more: it was cancelled, or has ended; undefined where it can. */
export function endedAlready(order: Order, time: number): Refusal | undefined {
  const { productName, cancelled, end } = order;
  if (cancelled) {
    const words = l10n.t('The order of "{0}" was cancelled at {1}.', productName, instantInWords(cancelled.at));
    return impossible(words, ['CSP-04']);
  }
  if (isRunning(order, time)) return undefined;
  return impossible(l10n.t('The order of "{0}" ended at {1}.', productName, instantInWords(end!)), ['CSP-05']);
}
